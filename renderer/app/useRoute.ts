import { useMemo, useSyncExternalStore } from "react";
import { parseRoute } from "./parseRoute.ts";
import type { Route } from "./route.ts";

/** What the address asks to show. */
export function useRoute(): Route {
  const fragment = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => parseRoute(fragment), [fragment]);
}

function subscribe(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}
