import { decodePercent } from "./decodePercent.ts";
import { decodeQuery } from "./decodeQuery.ts";
import { readHost } from "./readHost.ts";
import { splitQuery } from "./splitQuery.ts";

/** An address taken apart and decoded: what targeting looks at. `port`: undefined or empty when the address names none. */
export type Page = {
  readonly scheme: string;
  readonly host: string;
  readonly port: string | undefined;
  readonly path: string;
  /** The path without a slash at its end and with one: both are the same page. */
  readonly folders: readonly string[];
  readonly query: readonly (readonly [name: string, value: string])[];
};

const form =
  /^([a-z][a-z\d+.-]*):\/\/(?:[^/?#@]*@)?(\[[^\]/?#]*\]|[^/?#:]*)(?::(\d*))?(\/[^?#]*)?(?:\?([^#]*))?(?:#|$)/i;

let latest: string | undefined;
let page: Page | null = null;

/** Takes the address of a page apart; null if it is not one. The same page is asked about again and again. */
export function parsePage(url: string): Page | null {
  if (latest !== url) page = readPage(url);
  latest = url;
  return page;
}

function readPage(url: string): Page | null {
  const found = form.exec(url.trim());
  if (!found) return null;
  const [, scheme = "", host = "", port, path = "/", query = ""] = found;
  const decoded = decodePercent(path);
  const folder = decoded.replace(/\/$/, "");
  return {
    scheme: scheme.toLowerCase(),
    host: readHost(host),
    port,
    path: decoded,
    folders: [folder, `${folder}/`],
    query: splitQuery(query).map(([name, value]) => [name, decodeQuery(value)]),
  };
}
