import type { Agent } from "#shared/scheduling/availability/agent.ts";
import type { Calendar } from "#shared/scheduling/availability/calendar.ts";
import { withBookings } from "#shared/scheduling/booking/withBookings.ts";
import type { RelayBooking } from "../storage/RelayBooking.ts";
import type { Attendee } from "./Attendee.ts";
import { asBooking } from "./asBooking.ts";
import type { Party } from "./Party.ts";

/** Those of a party whose calendars were read, by the id of the agent, with what was booked with them. */
export function attendeesOf(
  { members }: Party,
  agents: ReadonlyMap<string, Agent>,
  calendars: ReadonlyMap<string, readonly Calendar[]>,
  bookings: readonly RelayBooking[],
): Attendee[] {
  const booked = bookings.map(asBooking);
  return members.flatMap(({ profile, kind }) => {
    const read = calendars.get(profile.id);
    const agent = agents.get(profile.id);
    if (!read || !agent) return [];
    return [{ agent: withBookings({ ...agent, calendars: [...read] }, booked), kind }];
  });
}
