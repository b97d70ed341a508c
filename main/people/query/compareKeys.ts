import type { SortKey } from "./sortKey.ts";

/** Below 0: `a` stands before `b`. Numbers before texts. */
export function compareKeys(a: SortKey, b: SortKey): number {
  if (typeof a === typeof b) return a < b ? -1 : a > b ? 1 : 0;
  return typeof a === "number" ? -1 : 1;
}
