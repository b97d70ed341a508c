import type { AttributeTest } from "#shared/dialogue/condition.ts";
import { type Moment, parseMoment } from "#shared/dialogue/parseMoment.ts";
import { parseNumber } from "#shared/dialogue/parseNumber.ts";
import { zonedTime } from "#shared/dialogue/zonedTime.ts";
import { operatorOf } from "./operatorOf.ts";
import type { QueryContext } from "./QueryContext.ts";

type Compare = (instant: number) => number;

const hour = 3_600_000;
const day = 24 * hour;
/** No zone's clock has ever been further from UTC's. */
const farthest = 16 * hour;
/** Since then every zone's clock is set by whole quarters of an hour. */
const quartersSince = Date.UTC(1973, 0, 1);

/**
 * A test for instants in milliseconds, many times as fast as reading each as text. It means what `evaluateCondition` means for
 * a text such as `2026-03-01T09:30:00Z`, of `isNot` the opposite. Undefined where the operator asks nothing about time.
 */
export function instantTest(
  test: AttributeTest,
  { now, timeZone }: QueryContext,
): ((instant: number) => boolean) | undefined {
  const operator = operatorOf(test);
  switch (operator) {
    case "is":
    case "isNot": {
      const wanted = (test[operator] ?? [])
        .map((one) => momentOf(one, timeZone))
        .filter((one) => one !== null);
      const instants = new Set(wanted.map((one) => ("instant" in one ? one.instant : undefined)));
      const days = wanted.filter((one) => "day" in one).map((one) => against(one, timeZone));
      return (instant) => instants.has(instant) || days.some((compare) => compare(instant) === 0);
    }
    case "greaterThan":
    case "atLeast":
    case "lessThan":
    case "atMost":
      return ordered(operator, against(pointOf(test[operator], timeZone), timeZone));
    case "between": {
      const [from, until] = (test.between ?? []).map((point) => against(pointOf(point, timeZone), timeZone));
      return (instant) => (from?.(instant) ?? -1) >= 0 && (until?.(instant) ?? 1) <= 0;
    }
    case "before":
      return ordered("lessThan", against(timeOf(test.before, timeZone), timeZone));
    case "after":
      return ordered("greaterThan", against(timeOf(test.after, timeZone), timeZone));
    case "inLast":
    case "inNext": {
      const { days = 0, hours = 0, minutes = 0 } = test[operator] ?? {};
      const length = (days * 1440 + hours * 60 + minutes) * 60_000;
      const [from, until] = operator === "inLast" ? [now - length, now] : [now, now + length];
      return (instant) => instant >= from && instant <= until;
    }
    default:
      return undefined;
  }
}

type Ordered = "greaterThan" | "atLeast" | "lessThan" | "atMost";

function ordered(operator: Ordered, compare: Compare): (instant: number) => boolean {
  switch (operator) {
    case "greaterThan":
      return (instant) => compare(instant) > 0;
    case "atLeast":
      return (instant) => compare(instant) >= 0;
    case "lessThan":
      return (instant) => compare(instant) < 0;
    case "atMost":
      return (instant) => compare(instant) <= 0;
  }
}

function momentOf(value: unknown, timeZone: string): Moment | null {
  return typeof value === "string" ? parseMoment(value, timeZone) : null;
}

/** A number is no moment where numbers are compared as numbers. */
function pointOf(value: unknown, timeZone: string): Moment | null {
  return parseNumber(value) === null ? momentOf(value, timeZone) : null;
}

/** A bare number is an instant where only times are compared. */
function timeOf(value: unknown, timeZone: string): Moment | null {
  return typeof value === "number" ? { instant: value } : momentOf(value, timeZone);
}

function against(moment: Moment | null, timeZone: string): Compare {
  if (moment === null) return () => Number.NaN;
  if ("instant" in moment) return (instant) => instant - moment.instant;
  const known = new Map<number, number>();
  const sure = moment.day * day;
  return (instant) => {
    if (instant < sure - farthest) return -1;
    if (instant >= sure + day + farthest) return 1;
    if (instant < quartersSince) return zonedTime(instant, timeZone).day - moment.day;
    const quarter = Math.floor(instant / (hour / 4));
    let found = known.get(quarter);
    if (found === undefined) {
      found = zonedTime(quarter * (hour / 4), timeZone).day - moment.day;
      known.set(quarter, found);
    }
    return found;
  };
}
