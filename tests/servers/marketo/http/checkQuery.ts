import { Refusal } from "./Refusal.ts";
import type { Route } from "./Route.ts";

/**
 * Refuses parameters that are missing, and, unlike Marketo, also those that the endpoint does not know: a client that
 * sends them has misspelled something.
 */
export function checkQuery(route: Route, query: URLSearchParams): void {
  const known = new Set((route.query ?? []).map((name) => name.replace("*", "")));
  for (const name of query.keys()) {
    if (name !== "_method" && !known.has(name)) throw new Refusal("1003", `Unknown parameter '${name}'`);
  }
  for (const name of route.query ?? []) {
    if (name.endsWith("*") && (query.get(name.slice(0, -1)) ?? "") === "") {
      throw new Refusal("1002", `Missing value for required parameter '${name.slice(0, -1)}'`);
    }
  }
}
