import type { AttributeTest, Condition, Operator } from "./condition.ts";
import { isEmpty } from "./isEmpty.ts";
import { own } from "./own.ts";
import { type Moment, parseMoment } from "./parseMoment.ts";
import { parseNumber } from "./parseNumber.ts";
import type { Attributes, Value } from "./value.ts";
import { zonedTime } from "./zonedTime.ts";

/** What a condition is held against. `now`: milliseconds since the epoch; `timeZone`: IANA name, UTC if left out. */
export type ConditionContext = {
  readonly attributes: Attributes;
  readonly now: number;
  readonly timeZone?: string | undefined;
};

type Scalar = string | number | boolean;
type Test = (value: Scalar, operand: never, context: ConditionContext) => boolean;
type Span = { days?: number | undefined; hours?: number | undefined; minutes?: number | undefined };

const textOf = (value: Scalar) => String(value).trim().normalize().toUpperCase();

function momentOf(value: Scalar, context: ConditionContext): Moment | null {
  // A browser reads a pattern slowly at first, and no date is shorter.
  const isDate = typeof value === "string" && value.length >= "2026-03-01".length;
  return isDate ? parseMoment(value, context.timeZone ?? "UTC") : null;
}

/** Below 0: `a` is earlier. When one of both is a date, days are compared, those of the site's zone. */
function compareMoments(a: Moment, b: Moment, context: ConditionContext): number {
  if ("instant" in a && "instant" in b) return a.instant - b.instant;
  const day = (moment: Moment) =>
    "day" in moment ? moment.day : zonedTime(moment.instant, context.timeZone ?? "UTC").day;
  return day(a) - day(b);
}

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

// Below, the value of an attribute is read once for the whole list: there may be a thousand dialogues to decide on.
const is: Test = (value, list: readonly Scalar[], context) => {
  const text = textOf(value);
  return list.some((wanted) => {
    if (typeof value === "number" || typeof wanted === "number") {
      const number = parseNumber(value);
      return number !== null && number === parseNumber(wanted);
    }
    if (text === textOf(wanted)) return true;
    const a = momentOf(value, context);
    const b = a && momentOf(wanted, context);
    return !!a && !!b && compareMoments(a, b, context) === 0;
  });
};
const anyText =
  (fits: (text: string, wanted: string) => boolean): Test =>
  (value, list: readonly Scalar[]) => {
    const text = textOf(value);
    return list.some((wanted) => fits(text, textOf(wanted)));
  };
const contains = anyText((text, wanted) => text.includes(wanted));

const tests: Record<Exclude<Operator, "isEmpty" | "isNotEmpty">, Test> = {
  is,
  isNot: is,
  contains,
  notContains: contains,
  startsWith: anyText((text, wanted) => text.startsWith(wanted)),
  endsWith: anyText((text, wanted) => text.endsWith(wanted)),
  isTrue: (value) => textOf(value) === "TRUE",
  isFalse: (value) => textOf(value) === "FALSE",
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
};

/** Without a list of the names: to make one for each of a thousand dialogues is most of the work of deciding among them. */
function operatorOf(test: AttributeTest): Operator | undefined {
  for (const name in test) if (name !== "attribute") return name as Operator;
  return undefined;
}

/** One test: the negative operators hold when no value of the attribute fits, so also when it is empty. */
function holds(test: AttributeTest, context: ConditionContext): boolean {
  const value: Value | undefined = own(context.attributes, test.attribute);
  const operator = operatorOf(test);
  if (operator === "isEmpty") return isEmpty(value);
  if (operator === "isNotEmpty") return !isEmpty(value);
  const run = operator && own(tests, operator);
  if (!run) return false;
  const values = Array.isArray(value) ? (value as readonly Scalar[]) : [value as Scalar];
  const fits = values.some((one) => !isEmpty(one) && run(one, test[operator] as never, context));
  return operator === "isNot" || operator === "notContains" ? !fits : fits;
}

/**
 * Whether a condition holds. Text compares trimmed and without case; numbers as numbers, also when they arrive as text;
 * a date against a date or an instant as days in the site's zone. Unknown, null and blank are empty: only `isEmpty` and
 * the negative operators hold for them. A list holds if one of its values does. Nesting must be bounded by the reader.
 */
export function evaluateCondition(condition: Condition, context: ConditionContext): boolean {
  if ("all" in condition) return condition.all.every((part) => evaluateCondition(part, context));
  if ("any" in condition) return condition.any.some((part) => evaluateCondition(part, context));
  if ("none" in condition) return !condition.none.some((part) => evaluateCondition(part, context));
  return holds(condition, context);
}
