import { contrastOf } from "./contrastOf.ts";
import { parseRgb } from "./parseRgb.ts";

/** Contrast ratio of two colours such as #1f6feb, 1 to 21; 1 when one is no colour. */
export function hexContrast(one: string, other: string): number {
  const [a, b] = [parseRgb(one), parseRgb(other)];
  return a && b ? contrastOf(a, b) : 1;
}
