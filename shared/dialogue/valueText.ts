import type { Value } from "./value.ts";

/** A value as text: null and undefined are empty, a list is joined with commas. */
export function valueText(value: Value | undefined): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? value.join(", ") : String(value);
}
