import type { ConditionContext } from "./conditionContext.ts";
import type { Scalar } from "./conditionTest.ts";
import { type Moment, parseMoment } from "./parseMoment.ts";

/** A value as the date or instant that it names, if it names one. */
export function momentOf(value: Scalar, context: ConditionContext): Moment | null {
  // A browser reads a pattern slowly at first, and no date is shorter.
  const isDate = typeof value === "string" && value.length >= "2026-03-01".length;
  return isDate ? parseMoment(value, context.timeZone ?? "UTC") : null;
}
