import type { CalendarRef } from "#shared/scheduling/setup/calendarRef.ts";
import type { SchedulingSetup } from "#shared/scheduling/setup/schedulingSetup.ts";
import type { RelayBooking } from "../storage/RelayBooking.ts";

/** The calendar that a meeting is written to: the one noted with it, or else the agent's of today; null: nobody knows any. */
export function placeOf(
  { agent, account, calendar }: RelayBooking,
  { agents }: SchedulingSetup,
): CalendarRef | null {
  if (account !== null && calendar !== null) return { account, calendar };
  return agents.find(({ id }) => id === agent)?.writesTo ?? null;
}
