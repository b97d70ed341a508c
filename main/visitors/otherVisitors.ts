import { readSetting } from "../settings/readSetting.ts";
import type { Store } from "../store/Store.ts";

/** The kept visitors without one, as they are stored: what a later Parley may have kept is not lost. */
export function otherVisitors(store: Store, id: string): unknown[] {
  const stored = readSetting(store, "visitors");
  return (Array.isArray(stored) ? stored : []).filter((one: unknown) => !isOf(one, id));
}

function isOf(one: unknown, id: string): boolean {
  return typeof one === "object" && one !== null && "id" in one && one.id === id;
}
