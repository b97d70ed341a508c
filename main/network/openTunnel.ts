import http from "node:http";
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
    request.once("connect", ({ statusCode = 0 }, socket: Socket) => {
      socket.setTimeout(0);
      if (statusCode === 200) return resolve(socket);
      socket.destroy();
      reject(refusal(statusCode));
    });
    // A server that knows no tunnels answers as any page.
    request.once("response", ({ statusCode = 0 }) => {
      request.destroy();
      reject(refusal(statusCode));
    });
    request.once("timeout", () => {
      request.destroy(Object.assign(new Error("The proxy does not answer."), { code: "ETIMEDOUT" }));
    });
    request.once("error", reject);
    request.end();
  });
}

function refusal(status: number): ProxyFailure {
  return status === 407
    ? new ProxyFailure("ERR_PROXY_LOGIN", "The proxy wants a name and a password.")
    : new ProxyFailure("ERR_PROXY_REFUSED", `The proxy answers ${status}.`);
}
