import type { Agent } from "../availability/agent.ts";
import { workingIntervals } from "../availability/workingIntervals.ts";
import { dayOf } from "../time/dayOf.ts";
import { joinIntervals } from "../time/joinIntervals.ts";
import type { SlotSearch } from "./slotSearch.ts";

const minute = 60_000;

/**
 * When a meeting with an agent may begin, whatever stands in the calendars: on the grid of a declared range, wholly within
 * working time, not before the notice is over and not after the last day that can be booked; never, if a day may have no booking at
 * all. In order.
 */
export function openStarts(
  agent: Pick<Agent, "timeZone" | "workingHours" | "dateOverrides">,
  { kind, now, window }: SlotSearch,
): number[] {
  if (kind.maxPerDay === 0) return [];
  const length = kind.durationMinutes * minute;
  const step = kind.slotIntervalMinutes * minute;
  const earliest = Math.max(window.start, now + kind.minimumNoticeMinutes * minute);
  const ranges = workingIntervals(agent, { start: window.start, end: window.end + length });
  const starts: number[] = [];
  for (const { start, end } of ranges) {
    const skipped = Math.max(0, Math.ceil((earliest - start) / step));
    const until = Math.min(end, window.end);
    for (let at = start + skipped * step; at < until; at += step) starts.push(at);
  }
  starts.sort((a, b) => a - b);

  const working = joinIntervals(ranges);
  const lastDay =
    kind.bookingWindowDays === null
      ? Number.POSITIVE_INFINITY
      : dayOf(now, agent.timeZone) + kind.bookingWindowDays;
  let current = 0;
  return starts.filter((start, index) => {
    if (start === starts[index - 1]) return false;
    while ((working[current]?.end ?? Number.POSITIVE_INFINITY) <= start) current++;
    const range = working[current];
    if (!range || start < range.start || start + length > range.end) return false;
    return dayOf(start, agent.timeZone) <= lastDay;
  });
}
