import type { Route } from "./route.ts";

const dialogue = /^#\/dialogue\/([A-Za-z0-9][A-Za-z0-9._-]{0,99})$/;

/** Reads the address's fragment; whatever it does not know is the list. */
export function parseRoute(fragment: string): Route {
  const id = dialogue.exec(fragment)?.[1];
  return id === undefined ? { screen: "list" } : { screen: "editor", id };
}
