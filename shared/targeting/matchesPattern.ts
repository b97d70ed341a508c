import { fitsGlob } from "./glob.ts";
import type { Page } from "./parsePage.ts";
import { type Pattern, parsePattern } from "./parsePattern.ts";

const defaultPorts: { readonly [scheme: string]: string } = { http: "80", https: "443" };

function fits({ scheme, host, subdomains, port, path, query }: Pattern, page: Page): boolean {
  const standard = defaultPorts[page.scheme];
  if (!standard || (scheme !== null && scheme !== page.scheme)) return false;
  if (Number(port || standard) !== Number(page.port || standard)) return false;
  if (host !== null && page.host !== host && !(subdomains && page.host.endsWith(`.${host}`))) return false;
  const folder = page.path.replace(/\/$/, "");
  return (
    (path === null || fitsGlob(path, folder) || fitsGlob(path, `${folder}/`)) &&
    query.every(([name, value]) => page.query.some((part) => part[0] === name && fitsGlob(value, part[1])))
  );
}

/** Whether a pattern covers a page. One that cannot be read covers none. */
export function matchesPattern(pattern: string, page: Page): boolean {
  if (pattern.trim() === "*") return true;
  const parsed = parsePattern(pattern);
  return parsed !== null && fits(parsed, page);
}
