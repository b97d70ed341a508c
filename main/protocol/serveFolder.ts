import { readFile } from "node:fs/promises";
import { contentType } from "./contentType.ts";
import { resolveInside } from "./resolveInside.ts";

/** What the studio's pages may load and talk to: themselves, and the simulator in a frame. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src parley-sim:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Answers requests for the studio's own files with those of a folder, and with nothing outside of it. */
export function serveFolder(folder: string): (request: { readonly url: string }) => Promise<Response> {
  return async ({ url }) => {
    const { host, pathname } = new URL(url);
    const file = host === "studio" ? resolveInside(folder, pathname) : undefined;
    const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined);
    if (file === undefined || bytes === undefined) return new Response("Not found", { status: 404 });
    return new Response(new Uint8Array(bytes), {
      headers: {
        "content-type": contentType(file),
        "content-security-policy": policy,
        "x-content-type-options": "nosniff",
        "cache-control": "no-cache",
      },
    });
  };
}
