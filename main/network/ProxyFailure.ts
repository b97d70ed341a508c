/**
 * Why a proxy was of no use. `ERR_PROXY_LOGIN`: it wants a name and a password, or others; `ERR_PROXY_REFUSED`: it lets nobody through to
 * that server; `ERR_PROXY_ADDRESS`: where it is makes no sense; `ERR_PROXY_KIND`: it is of a kind, or wants a sign-in, that Parley cannot
 * use (SOCKS, NTLM, Kerberos). Nothing was sent to the server. The message holds no address.
 */
export class ProxyFailure extends Error {
  readonly code: "ERR_PROXY_LOGIN" | "ERR_PROXY_REFUSED" | "ERR_PROXY_ADDRESS" | "ERR_PROXY_KIND";

  constructor(code: ProxyFailure["code"], message: string) {
    super(message);
    this.name = "ProxyFailure";
    this.code = code;
  }
}
