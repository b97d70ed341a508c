import type { Socket } from "node:net";
import { buildConnector } from "undici";
import { openTunnel } from "./openTunnel.ts";
import { ProxyFailure } from "./ProxyFailure.ts";
import { type RouteSource, routesTo } from "./routesTo.ts";

/** An issuer that Node does not know: somebody's own, such as a company's, or nobody's. */
const unknownIssuer =
  /^(?:UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT)$/;

/** `trustSystem`: trusts the system's certificates too, and answers whether that made a difference. */
export type ConnectorOptions = RouteSource & { readonly trustSystem: () => Promise<boolean> };

/**
 * Makes what opens connections for `fetch`: the way that this computer says, the next one where a proxy is not there, and with the
 * system's certificates once Node's own do not do.
 */
export function createConnector(options: ConnectorOptions): buildConnector.connector {
  const plain = buildConnector({});
  const connect = (to: buildConnector.Options) =>
    new Promise<Socket>((resolve, reject) => {
      plain(to, (error, socket) => (error === null ? resolve(socket) : reject(error)));
    });

  async function reach(to: buildConnector.Options): Promise<Socket> {
    const isSecure = to.protocol === "https:";
    const port = to.port || (isSecure ? "443" : "80");
    const host = to.hostname.includes(":") ? `[${to.hostname}]` : to.hostname;
    const routes = await routesTo(new URL(`${to.protocol}//${host}:${port}`), options);
    let last: unknown;
    for (const route of routes) {
      if (route === "direct") return connect(to);
      if (route === "socks") return connect(to).catch((error: unknown) => refuseSocks(error));
      let tunnel: Socket;
      try {
        tunnel = await openTunnel(route, `${host}:${port}`);
      } catch (error) {
        if (error instanceof ProxyFailure || unknownIssuer.test(codeOf(error))) throw error;
        // It is not there: the next may be.
        last = error;
        continue;
      }
      return isSecure ? connect({ ...to, httpSocket: tunnel }) : tunnel;
    }
    throw last;
  }

  async function open(to: buildConnector.Options): Promise<Socket> {
    try {
      return await reach(to);
    } catch (error) {
      // Nothing was sent yet.
      if (!unknownIssuer.test(codeOf(error)) || !(await options.trustSystem())) throw error;
      return reach(to);
    }
  }

  return (to, callback) => {
    open(to).then(
      (socket) => callback(null, socket),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
    );
  };
}

/** Straight on it does not go either. @throws {ProxyFailure} unless the server was reached and is not trusted */
function refuseSocks(error: unknown): never {
  if (unknownIssuer.test(codeOf(error))) throw error;
  throw new ProxyFailure("ERR_PROXY_KIND", "The system names a SOCKS proxy, which Parley cannot use.");
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
