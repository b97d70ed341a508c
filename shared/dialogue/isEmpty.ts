import type { Value } from "./value.ts";

/** Whether a value counts as empty: unknown, null, blank text, or a list of nothing but these. */
export function isEmpty(value: Value | undefined): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === "object") return value.every(isEmpty);
  return typeof value === "string" && value.trim() === "";
}
