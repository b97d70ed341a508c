import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Assets } from "#main/assets/Assets.ts";
import { buildBundle } from "#main/bundle/buildBundle.ts";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Theme } from "#shared/site/theme.ts";
import { bundleInputOf } from "./bundleInputOf.ts";
import { sampleDialogue } from "./sampleDialogue.ts";

const types: { readonly [extension: string]: string } = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".html": "text/html;charset=utf-8",
  ".json": "application/json",
  ".xhtml": "application/xhtml+xml",
};

const ordinaryPage = (title: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><script async src="/parley/parley.js"></script></head><body><main><h1>${title}</h1><p><a href="/second">Second page</a></p></main></body></html>`;

/** What a test wants of its site; left out: the sample on ordinary pages. */
export type SiteWishes = {
  readonly dialogues?: readonly Dialogue[];
  readonly settings?: object;
  readonly assets?: Assets;
  readonly themes?: readonly Theme[];
  /** HTML by path; every other path outside the bundle answers an ordinary page. */
  readonly pages?: { readonly [path: string]: string };
  readonly headers?: { readonly [name: string]: string };
  /** Text by file name, beside the bundle. */
  readonly beside?: { readonly [name: string]: string };
};

/** A web site on 127.0.0.1 with a bundle under `/parley/`. `publish` puts another bundle in its place, `loaded` are the paths asked for. */
export type Site = {
  readonly url: string;
  readonly loaded: string[];
  publish(dialogues: readonly Dialogue[], keepOld?: boolean): Promise<void>;
  close(): Promise<void>;
};

/** Starts a site on a free port. */
export async function startSite(wishes: SiteWishes = {}): Promise<Site> {
  const { settings, assets, themes, pages = {}, headers = {}, beside = {} } = wishes;
  const files = new Map<string, Uint8Array>();
  const loaded: string[] = [];
  const publish = async (dialogues: readonly Dialogue[], keepOld = true) => {
    if (!keepOld) files.clear();
    for (const [name, text] of Object.entries(beside)) files.set(name, Buffer.from(text));
    for (const { name, bytes } of buildBundle(await bundleInputOf(dialogues, settings, assets, themes)))
      files.set(name, bytes);
  };
  await publish(wishes.dialogues ?? [sampleDialogue()]);

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site");
    loaded.push(pathname);
    if (pathname.startsWith("/parley/")) {
      const bytes = files.get(pathname.slice("/parley/".length));
      response.writeHead(bytes ? 200 : 404, {
        "content-type": types[path.extname(pathname)] ?? "text/plain",
      });
      response.end(bytes);
      return;
    }
    const type = types[path.extname(pathname)] ?? "text/html;charset=utf-8";
    response.writeHead(200, { "content-type": type, ...headers });
    response.end(pages[pathname] ?? ordinaryPage(pathname === "/" ? "First page" : "Second page"));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    loaded,
    publish,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
