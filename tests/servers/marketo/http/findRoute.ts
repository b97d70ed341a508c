import type { Route } from "./Route.ts";

export type FoundRoute = { readonly route: Route; readonly path: { readonly [name: string]: string } };

function match(pattern: string, pathname: string): { [name: string]: string } | undefined {
  const wanted = pattern.split("/");
  const given = pathname.split("/");
  if (wanted.length !== given.length) return;
  const found: { [name: string]: string } = {};
  for (const [index, part] of wanted.entries()) {
    const here = given[index] ?? "";
    const name = /^\{(\w+)\}(\.json)?$/.exec(part);
    if (name === null) {
      if (part !== here) return;
      continue;
    }
    const [, key = "", ending = ""] = name;
    if (!here.endsWith(ending) || here.length === ending.length) return;
    found[key] = decodeURIComponent(here.slice(0, here.length - ending.length));
  }
  return found;
}

/** The endpoint at this path; of two that fit, the one without braces. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  pathname: string,
): FoundRoute | undefined {
  const fitting = routes.flatMap((route) => {
    const path = route.method === method && match(route.path, pathname);
    return path ? [{ route, path }] : [];
  });
  return fitting.sort((a, b) => Object.keys(a.path).length - Object.keys(b.path).length)[0];
}
