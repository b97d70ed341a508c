import type { Route } from "./Route.ts";

/** Schemes by the words of a proxy configuration. */
const schemes: { readonly [word: string]: string } = { PROXY: "http", HTTP: "http", HTTPS: "https" };

/**
 * What a proxy configuration says of an address, such as `PROXY proxy.example.com:8080; DIRECT`, in its order. Proxies of a kind that
 * only moves connections (SOCKS) are left out where there is anything else.
 */
export function readRoutes(said: string): readonly Route[] {
  const routes = said.split(";").flatMap((part): Route[] => {
    const [word = "", host = ""] = part.trim().split(/\s+/);
    if (word.toUpperCase() === "DIRECT") return ["direct"];
    const scheme = schemes[word.toUpperCase()];
    const url = `${scheme}://${host}`;
    return scheme === undefined || !URL.canParse(url) ? [] : [new URL(url)];
  });
  if (routes.length > 0) return routes;
  return /(?:^|;)\s*SOCKS/i.test(said) ? ["socks"] : ["direct"];
}
