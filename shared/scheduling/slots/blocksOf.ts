import type { Agent } from "../availability/agent.ts";
import { eventInterval } from "../availability/eventInterval.ts";
import { isBlocking } from "../availability/isBlocking.ts";
import type { Interval } from "../time/interval.ts";
import { joinIntervals } from "../time/joinIntervals.ts";

/** What keeps an agent from being booked within a stretch of time: the entries of the calendars that are looked at, joined. */
export function blocksOf(
  { calendars }: Pick<Agent, "calendars">,
  tentativeBlocks: boolean,
  within: Interval,
): Interval[] {
  const blocks: Interval[] = [];
  for (const { checkForConflicts, events, timeZone } of calendars) {
    if (!checkForConflicts) continue;
    for (const event of events) {
      const interval = eventInterval(event, timeZone);
      if (interval.end > within.start && interval.start < within.end && isBlocking(event, tentativeBlocks))
        blocks.push(interval);
    }
  }
  return joinIntervals(blocks);
}
