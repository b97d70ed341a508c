import { fitsGlob } from "./glob.ts";
import type { PagePattern } from "./pagePattern.ts";
import type { Page } from "./parsePage.ts";

const defaultPorts: { readonly [scheme: string]: number } = { http: 80, https: 443 };

/** Whether a pattern that was read covers a page. */
export function fitsPattern(pattern: PagePattern, page: Page): boolean {
  if (pattern === "*") return true;
  const standard = defaultPorts[page.scheme];
  const { scheme = page.scheme, host = page.host, subdomains, port, path, query = [] } = pattern;
  if (!standard || scheme !== page.scheme) return false;
  if (host !== page.host && !(subdomains && page.host.endsWith(`.${host}`))) return false;
  if ((port || standard) !== (Number(page.port) || standard)) return false;
  return (
    page.folders.some((folder) => fitsGlob(path, folder)) &&
    query.every(([name, text]) => page.query.some((part) => part[0] === name && fitsGlob(text, part[1])))
  );
}
