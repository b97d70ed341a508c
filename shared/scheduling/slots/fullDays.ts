import type { Agent } from "../availability/agent.ts";
import { eventInterval } from "../availability/eventInterval.ts";
import { dayOf } from "../time/dayOf.ts";

/**
 * The dates (days since 1970-01-01, in the agent's zone) on which an agent already has as many bookings as a day may have.
 * Bookings count in whichever calendar they stand, also in one that is not looked at for conflicts.
 */
export function fullDays({ calendars, timeZone }: Agent, maxPerDay: number): { has(day: number): boolean } {
  const bookings = new Map<number, number>();
  for (const calendar of calendars)
    for (const event of calendar.events) {
      if (!event.booking || event.status === "cancelled") continue;
      const day = dayOf(eventInterval(event, calendar.timeZone).start, timeZone);
      bookings.set(day, (bookings.get(day) ?? 0) + 1);
    }
  return { has: (day) => (bookings.get(day) ?? 0) >= maxPerDay };
}
