import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { createSecureContext, TLSSocket } from "node:tls";
import type { Certified } from "./makeCertificate.ts";

/**
 * A proxy for tests that runs. `url`: its address; `asked`: where it was asked to connect to, "host:port", also in vain.
 */
export type Proxy = { readonly url: string; readonly asked: string[]; close(): Promise<void> };

/**
 * `to`: the port on 127.0.0.1 behind all hosts; `as`: it ends the encryption itself, with this certificate, as the proxies of companies
 * do; `login`: `name:password` that it wants, and `ways` the ways to tell them that it names; `refuses`: the status that it answers everybody with, as a page.
 */
type ProxyOptions = {
  readonly to: number;
  readonly as?: Certified;
  readonly login?: string;
  readonly ways?: string;
  readonly refuses?: number;
};

/** Starts a proxy that makes connections (CONNECT, RFC 9110, 9.3.6) and nothing else. */
export async function startProxy({
  to,
  as,
  login,
  ways = 'Basic realm="proxy"',
  refuses,
}: ProxyOptions): Promise<Proxy> {
  const asked: string[] = [];
  const open = new Set<{ destroy(): unknown }>();
  const keep = <Held extends { destroy(): unknown; once(event: "close", then: () => void): unknown }>(
    held: Held,
  ): Held => {
    open.add(held);
    held.once("close", () => open.delete(held));
    return held;
  };
  const server = createServer((_request, response) => response.writeHead(400).end("Only CONNECT"));
  server.on("connect", (request, socket: Socket) => {
    keep(socket).on("error", () => socket.destroy());
    asked.push(request.url ?? "");
    const known = `Basic ${Buffer.from(login ?? "").toString("base64")}`;
    const status = login !== undefined && request.headers["proxy-authorization"] !== known ? 407 : refuses;
    if (status !== undefined) {
      const page = "<html><body>Please ask your administrator.</body></html>";
      socket.end(
        `HTTP/1.1 ${status} No\r\n${status === 407 ? `proxy-authenticate: ${ways}\r\n` : ""}content-type: text/html\r\ncontent-length: ${page.length}\r\n\r\n${page}`,
      );
      return;
    }
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    const plain =
      as === undefined
        ? socket
        : keep(
            new TLSSocket(socket, {
              isServer: true,
              secureContext: createSecureContext({
                cert: as.certificate,
                key: as.key.export({ type: "pkcs8", format: "pem" }),
              }),
            }),
          );
    const server = keep(connect(to, "127.0.0.1"));
    for (const [one, other] of [
      [plain, server],
      [server, plain],
    ] as const) {
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroy());
      one.pipe(other);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      for (const one of open) one.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
