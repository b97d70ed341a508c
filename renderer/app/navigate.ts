import type { Route } from "./route.ts";

/** Shows another screen. The address keeps it, so that a reload comes back to the same place. */
export function navigate(route: Route): void {
  location.hash = route.screen === "list" ? "#/" : `#/dialogue/${route.id}`;
}
