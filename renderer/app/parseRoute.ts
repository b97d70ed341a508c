import type { Route } from "./route.ts";

const one = /^#\/(dialogue|theme)\/([A-Za-z0-9][A-Za-z0-9._-]{0,99})$/;

/** Reads the address's fragment; whatever it does not know is the list. */
export function parseRoute(fragment: string): Route {
  if (fragment === "#/reports") return { screen: "reports" };
  if (fragment === "#/agents") return { screen: "agents" };
  if (fragment === "#/meetings") return { screen: "meetings" };
  if (fragment === "#/people") return { screen: "people" };
  if (fragment === "#/themes") return { screen: "themes" };
  const [, sort, id] = one.exec(fragment) ?? [];
  if (id === undefined) return { screen: "list" };
  return { screen: sort === "theme" ? "theme" : "editor", id };
}
