import { dateText } from "../time/dateText.ts";
import { dayOf } from "../time/dayOf.ts";
import { instantOf } from "../time/instantOf.ts";
import type { Interval } from "../time/interval.ts";
import type { Agent } from "./agent.ts";
import { weekdayOf } from "./weekday.ts";

const minute = 60_000;

/**
 * The declared working ranges of an agent that may matter to a stretch of time, each as it was declared, not joined. A range
 * belongs to the date on which it begins: a night that began the evening before is not touched by the next day's override.
 */
export function workingIntervals(
  { timeZone, workingHours, dateOverrides }: Pick<Agent, "timeZone" | "workingHours" | "dateOverrides">,
  within: Interval,
): Interval[] {
  const found: Interval[] = [];
  const last = dayOf(within.end, timeZone) + 1;
  for (let day = dayOf(within.start, timeZone) - 2; day <= last; day++) {
    const date = dateText(day);
    const ranges = Object.hasOwn(dateOverrides, date) ? dateOverrides[date] : workingHours[weekdayOf(day)];
    for (const [from, to] of ranges ?? []) {
      if (from === to) continue;
      const start = instantOf((day * 1440 + from) * minute, timeZone);
      const end = instantOf((day * 1440 + (to < from ? to + 1440 : to)) * minute, timeZone);
      if (end > start) found.push({ start, end });
    }
  }
  return found;
}
