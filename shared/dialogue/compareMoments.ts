import type { ConditionContext } from "./conditionContext.ts";
import type { Moment } from "./parseMoment.ts";
import { zonedTime } from "./zonedTime.ts";

/** Below 0: `a` is earlier. When one of both is a date, days are compared, those of the site's zone. */
export function compareMoments(a: Moment, b: Moment, context: ConditionContext): number {
  if ("instant" in a && "instant" in b) return a.instant - b.instant;
  const day = (moment: Moment) =>
    "day" in moment ? moment.day : zonedTime(moment.instant, context.timeZone ?? "UTC").day;
  return day(a) - day(b);
}
