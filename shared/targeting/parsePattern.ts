import { decodePercent } from "./decodePercent.ts";
import { decodeQuery } from "./decodeQuery.ts";
import type { Glob } from "./glob.ts";
import { readHost } from "./readHost.ts";
import { splitQuery } from "./splitQuery.ts";

/** A page pattern taken apart. `scheme`: null for http and https; `host`: null for any; `path`: null for the whole host. */
export type Pattern = {
  readonly scheme: string | null;
  readonly host: string | null;
  readonly subdomains: boolean;
  readonly port: string;
  readonly path: Glob | null;
  readonly query: readonly (readonly [name: string, value: Glob])[];
};

const form =
  /^(?:(\*|https?):\/\/)?(\*|(?:\*\.)?(?:\[[\da-f:.]+\]|[^\s*/?#:@[\]\\]+))(?::(\d{1,5}))?(\/[^?#]*)?(?:\?([^#]*))?(?:#.*)?$/i;

/** Takes a pattern other than `*` (every page) apart; null if it is not one. Stars are read before anything is decoded. */
export function parsePattern(pattern: string): Pattern | null {
  const found = form.exec(pattern.trim());
  if (!found) return null;
  const [, scheme = "*", host = "", port = "", path, query = ""] = found;
  const subdomains = host.startsWith("*.");
  return {
    scheme: scheme === "*" ? null : scheme.toLowerCase(),
    host: host === "*" ? null : readHost(subdomains ? host.slice(2) : host),
    subdomains,
    port,
    path: path === undefined ? null : path.split("*").map(decodePercent),
    query: splitQuery(query).map(([name, value]) => [name, value.split("*").map(decodeQuery)]),
  };
}
