import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** A web server of a folder, as a file host is: what it serves, where, and how to end it. */
export type FolderServer = { readonly url: string; close(): Promise<void> };

const types: { readonly [extension: string]: string } = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".html": "text/html;charset=utf-8",
};

/**
 * Serves a folder on a free port of 127.0.0.1, with these headers on every answer. `pages` are HTML by path that stand
 * beside the folder's files.
 */
export async function serveFolder(
  folder: string,
  headers: (origin: string) => { readonly [name: string]: string },
  pages: { readonly [path: string]: string } = {},
): Promise<FolderServer> {
  let origin = "";
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site");
    const file = path.join(folder, path.normalize(pathname));
    const page = pages[pathname];
    const found = page ?? (existsSync(file) ? readFileSync(file) : undefined);
    const type = page === undefined ? types[path.extname(pathname)] : types[".html"];
    response.writeHead(found === undefined ? 404 : 200, {
      "content-type": type ?? "text/plain",
      ...headers(origin),
    });
    response.end(found);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
