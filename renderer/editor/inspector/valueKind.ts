import type { Value } from "#shared/dialogue/value.ts";

/** The kinds of values that a card can set; dates are text. */
export const valueKinds = ["text", "number", "yesNo", "list", "nothing"] as const;

export type ValueKind = (typeof valueKinds)[number];

/** Of which kind a value is. */
export function valueKind(value: Value): ValueKind {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "list";
  return typeof value === "number" ? "number" : typeof value === "boolean" ? "yesNo" : "text";
}
