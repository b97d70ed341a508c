import type { Interval } from "#shared/scheduling/time/interval.ts";

/** Whether two stretches of time are the same. */
export function isAt(one: Interval, other: Interval): boolean {
  return one.start === other.start && one.end === other.end;
}
