import { compareMoments } from "./compareMoments.ts";
import type { Operator } from "./condition.ts";
import type { ConditionContext } from "./conditionContext.ts";
import type { ConditionTest, Scalar } from "./conditionTest.ts";
import { momentOf } from "./momentOf.ts";
import { parseNumber } from "./parseNumber.ts";

type Span = { days?: number | undefined; hours?: number | undefined; minutes?: number | undefined };

/** Compares as numbers, else as dates; NaN (for which no comparison holds) when they are neither. */
function compare(value: Scalar, point: number | string, context: ConditionContext): number {
  const number = parseNumber(point);
  if (number !== null) return (parseNumber(value) ?? Number.NaN) - number;
  const a = momentOf(value, context);
  const b = momentOf(point, context);
  return a && b ? compareMoments(a, b, context) : Number.NaN;
}

/** Like `compare`, but a bare number is an instant, in milliseconds since the epoch. */
function compareTime(value: Scalar, point: number | string, context: ConditionContext): number {
  const moment = (scalar: Scalar) =>
    typeof scalar === "number" ? { instant: scalar } : momentOf(scalar, context);
  const a = moment(value);
  const b = moment(point);
  return a && b ? compareMoments(a, b, context) : Number.NaN;
}

function withinSpan(value: Scalar, span: Span, sign: 1 | -1, context: ConditionContext): boolean {
  const length = ((span.days ?? 0) * 1440 + (span.hours ?? 0) * 60 + (span.minutes ?? 0)) * 60_000;
  const now = context.now;
  const [from, until] = sign < 0 ? [now - length, now] : [now, now + length];
  return compareTime(value, from, context) >= 0 && compareTime(value, until, context) <= 0;
}

/** Those of the operators that ask how numbers or dates stand to each other. */
export const comparisons = {
  greaterThan: (value, point, context) => compare(value, point, context) > 0,
  atLeast: (value, point, context) => compare(value, point, context) >= 0,
  lessThan: (value, point, context) => compare(value, point, context) < 0,
  atMost: (value, point, context) => compare(value, point, context) <= 0,
  between: (value, [from, to]: readonly [number | string, number | string], context) =>
    compare(value, from, context) >= 0 && compare(value, to, context) <= 0,
  before: (value, point, context) => compareTime(value, point, context) < 0,
  after: (value, point, context) => compareTime(value, point, context) > 0,
  inLast: (value, span, context) => withinSpan(value, span, -1, context),
  inNext: (value, span, context) => withinSpan(value, span, 1, context),
} satisfies { [Name in Operator]?: ConditionTest };

/** One of these operators. */
export type Comparison = keyof typeof comparisons;
