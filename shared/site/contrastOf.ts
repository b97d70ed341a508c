import { luminance } from "./luminance.ts";
import type { Rgb } from "./parseRgb.ts";

/** Contrast ratio as WCAG 2.2 defines it, 1 to 21. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [first, second] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(first / second, second / first);
}
