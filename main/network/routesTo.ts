import { isExempt } from "./isExempt.ts";
import { ProxyFailure } from "./ProxyFailure.ts";
import type { Route } from "./Route.ts";
import { readRoutes } from "./readRoutes.ts";

/**
 * Where this computer says how servers are reached. `env`: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, in capitals or not, come
 * first; `resolveProxy`: what the system's settings say of an address, in the words of a proxy configuration file.
 */
export type RouteSource = {
  readonly env: { readonly [name: string]: string | undefined };
  readonly resolveProxy?: ((url: string) => Promise<string>) | undefined;
};

const loopback = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/;

/** The ways to a server, best first. What runs on this computer is never asked through a proxy. @throws {ProxyFailure} */
export async function routesTo(url: URL, { env, resolveProxy }: RouteSource): Promise<readonly Route[]> {
  if (loopback.test(url.hostname)) return ["direct"];
  const read = (name: string) => env[name.toLowerCase()] || env[name] || undefined;
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  if (isExempt({ hostname: url.hostname, port }, read("NO_PROXY") ?? "")) return ["direct"];
  const named = read(url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY") ?? read("ALL_PROXY");
  if (named === undefined)
    return resolveProxy === undefined ? ["direct"] : readRoutes(await resolveProxy(url.href));
  const address = /^[a-z\d]+:\/\//i.test(named) ? named : `http://${named}`;
  if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return [new URL(address)];
  throw new ProxyFailure("ERR_PROXY_ADDRESS", "The address of the proxy is none of http or https.");
}
