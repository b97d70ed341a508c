import { readFile, realpath } from "node:fs/promises";
import path from "node:path";
import { contentType } from "../../protocol/contentType.ts";
import { resolveInside } from "../../protocol/resolveInside.ts";
import type { StagePage } from "./Stage.ts";

/**
 * Answers every request of a page that is served from the disk: its host's from the folder and nothing outside of it, not even
 * by a link, and every other host's with nothing.
 */
export function servePages({
  address,
  folder,
  file,
  fallback,
}: Required<Pick<StagePage, "address" | "folder" | "file">> & Pick<StagePage, "fallback">): (request: {
  readonly url: string;
}) => Promise<Response> {
  const home = new URL(address);
  const beside = home.pathname.replace(/[^/]*$/, "");

  return async ({ url }) => {
    const { host, pathname } = new URL(url);
    if (host !== home.host) return missing();
    const names =
      pathname === home.pathname ? [`/${file.split(path.sep).map(encodeURIComponent).join("/")}`] : [];
    for (const name of [
      pathname,
      pathname.startsWith(beside) ? `/${pathname.slice(beside.length)}` : [],
    ].flat())
      names.push(name, `${name}.html`);
    if (fallback !== undefined && path.extname(pathname) === "") names.push(`/${fallback}`);
    for (const name of names) {
      const found = await readInside(folder, name);
      if (found) return found;
    }
    return missing();
  };
}

async function readInside(folder: string, name: string): Promise<Response | undefined> {
  const file = resolveInside(folder, name);
  if (file === undefined) return undefined;
  try {
    const [real, root] = await Promise.all([realpath(file), realpath(folder)]);
    const inside = path.relative(root, real);
    // What begins with a dot is hidden: also from a page, and `..` leads out.
    if (path.isAbsolute(inside) || inside.split(path.sep).some((part) => part.startsWith(".")))
      return undefined;
    const bytes = await readFile(real);
    return new Response(new Uint8Array(bytes), {
      headers: { "content-type": contentType(real), "cache-control": "no-store" },
    });
  } catch {
    return undefined;
  }
}

function missing(): Response {
  return new Response("404", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });
}
