import type { Fraction } from "./fraction.ts";

/** The sum of two fractions, exactly. */
export function addFractions(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}
