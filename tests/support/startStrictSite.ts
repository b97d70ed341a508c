import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A site at work. `asked`: method and path of each request; `reached`: how often anything connected to it at all. */
type StrictSite = {
  readonly url: string;
  readonly asked: readonly string[];
  readonly reached: () => number;
  readonly close: () => Promise<void>;
};

/** Answers every path with one page, as strict as a policy can be, with links about its site and away from it. */
export async function startStrictSite(): Promise<StrictSite> {
  const asked: string[] = [];
  let connections = 0;
  const server = createServer((request: IncomingMessage, response) => {
    const { port } = server.address() as AddressInfo;
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy":
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    response.end(`<!doctype html><html lang="en"><title>Own</title><body><h1>${request.url}</h1><a href="/next">On</a>
      <a href="http://shop.localhost:${port}/shop">Shop</a><a href="http://localhost:${port}/home">Home</a>
      <a href="https://elsewhere.example/">Away</a><a href="/new" target="_blank">Anew</a></body></html>`);
  });
  server.on("connection", () => {
    connections += 1;
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { url, asked, reached: () => connections, close };
}
