import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import type { Socket } from "node:net";
import { unescape as decoded } from "node:querystring";
import { ProxyFailure } from "./ProxyFailure.ts";

/** Milliseconds that a proxy may take to let somebody through. */
const patience = 10_000;

/**
 * Asks a proxy for a connection to a host and a port.
 *
 * @throws {ProxyFailure} when it refuses; the error of the network when it is not there
 */
export function openTunnel(proxy: URL, to: string): Promise<Socket> {
  const { protocol, hostname, port, username, password } = proxy;
  // A lone percent sign of a password stands for itself, and breaks nothing.
  const login = `${decoded(username)}:${decoded(password)}`;
  const request = (protocol === "https:" ? https : http).request({
    method: "CONNECT",
    // An IPv6 address stands in brackets only in a URL.
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port || (protocol === "https:" ? 443 : 80),
    path: to,
    headers: {
      host: to,
      ...(username !== "" && {
        "proxy-authorization": `Basic ${Buffer.from(login, "utf8").toString("base64")}`,
      }),
    },
    agent: false,
    timeout: patience,
  });
  return new Promise((resolve, reject) => {
    request.once("connect", (answer, socket: Socket) => {
      socket.setTimeout(0);
      if (answer.statusCode === 200) return resolve(socket);
      socket.destroy();
      reject(refusal(answer));
    });
    // A server that knows no tunnels answers as any page.
    request.once("response", (answer) => {
      request.destroy();
      reject(refusal(answer));
    });
    request.once("timeout", () => {
      request.destroy(Object.assign(new Error("The proxy does not answer."), { code: "ETIMEDOUT" }));
    });
    request.once("error", reject);
    request.end();
  });
}

function refusal({ statusCode, headers }: IncomingMessage): ProxyFailure {
  if (statusCode !== 407) return new ProxyFailure("ERR_PROXY_REFUSED", `The proxy answers ${statusCode}.`);
  // Of several ways to sign in one that is known will do.
  const ways = [headers["proxy-authenticate"] ?? "Basic"].flat().join(", ");
  return /(?:^|,)\s*Basic\b/i.test(ways)
    ? new ProxyFailure("ERR_PROXY_LOGIN", "The proxy wants a name and a password.")
    : new ProxyFailure(
        "ERR_PROXY_KIND",
        "The proxy wants a sign-in (NTLM, Kerberos) that Parley does not know.",
      );
}
