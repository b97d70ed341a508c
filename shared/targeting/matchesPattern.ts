import { decodePercent } from "./decodePercent.ts";
import { decodeQuery } from "./decodeQuery.ts";
import { fitsGlob } from "./glob.ts";
import type { Page } from "./parsePage.ts";
import { parsePattern } from "./parsePattern.ts";
import { splitQuery } from "./splitQuery.ts";

const defaultPorts: { readonly [scheme: string]: string } = { http: "80", https: "443" };

/**
 * Whether a pattern covers a page. One that cannot be read covers none. Stars are read before anything is decoded, and
 * paths and queries only where the host is right: a site asks this of some thousand patterns at once.
 */
export function matchesPattern(pattern: string, page: Page): boolean {
  if (pattern.trim() === "*") return true;
  const parsed = parsePattern(pattern);
  if (!parsed) return false;
  const { scheme = page.scheme, host = page.host, subdomains, port, path = "*", query } = parsed;
  const standard = defaultPorts[page.scheme];
  if (!standard || scheme !== page.scheme) return false;
  if (host !== page.host && !(subdomains && page.host.endsWith(`.${host}`))) return false;
  if (Number(port || standard) !== Number(page.port || standard)) return false;
  const wanted = path.split("*").map(decodePercent);
  return (
    page.folders.some((folder) => fitsGlob(wanted, folder)) &&
    splitQuery(query).every(([name, value]) => {
      const text = value.split("*").map(decodeQuery);
      return page.query.some((part) => part[0] === name && fitsGlob(text, part[1]));
    })
  );
}
