import { decodePercent } from "./decodePercent.ts";
import { decodeQuery } from "./decodeQuery.ts";
import { readHost } from "./readHost.ts";
import { splitQuery } from "./splitQuery.ts";
import { withoutEnd } from "./withoutEnd.ts";

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

let latest: string | undefined;
let page: Page | null = null;

/** Takes the address of a page apart; null if it is not one. The same page is asked about again and again. */
export function parsePage(url: string): Page | null {
  if (latest !== url) page = readPage(url);
  latest = url;
  return page;
}

/** As a rule without regular expressions: a browser takes its time to make one, and needs it once. */
function readPage(url: string): Page | null {
  const [whole = ""] = url.trim().split("#");
  const [address = "", ...queries] = whole.split("?");
  const [start = "", ...rest] = address.split("://");
  const [authority = "", ...folders] = rest.join("://").split("/");
  const server = authority.slice(authority.indexOf("@") + 1);
  const colon = server.indexOf(":", server.indexOf("]"));
  const host = colon < 0 ? server : server.slice(0, colon);
  const port = colon < 0 ? undefined : server.slice(colon + 1);
  const scheme = start.toLowerCase();
  const isScheme = ["http", "https"].includes(scheme) || /^[a-z][a-z\d+.-]*$/.test(scheme);
  if (rest.length === 0 || !isScheme || (port && /\D/.test(port))) return null;
  const path = decodePercent(`/${folders.join("/")}`);
  const folder = withoutEnd(path, "/");
  return {
    scheme,
    host: readHost(host),
    port,
    path,
    folders: [folder, `${folder}/`],
    query: splitQuery(queries.join("?")).map(([name, value]) => [name, decodeQuery(value)]),
  };
}
