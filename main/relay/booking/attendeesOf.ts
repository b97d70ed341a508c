import type { Calendar } from "#shared/scheduling/availability/calendar.ts";
import { withBookings } from "#shared/scheduling/booking/withBookings.ts";
import { agentOf } from "#shared/scheduling/setup/agentOf.ts";
import type { HolidayList } from "#shared/scheduling/setup/holidayList.ts";
import type { RelayBooking } from "../storage/RelayBooking.ts";
import type { Attendee } from "./Attendee.ts";
import { asBooking } from "./asBooking.ts";
import type { Party } from "./Party.ts";

/** Those of a party whose calendars were read, by the id of the agent, with what was booked with them. */
export function attendeesOf(
  { members }: Party,
  holidays: readonly HolidayList[],
  calendars: ReadonlyMap<string, readonly Calendar[]>,
  bookings: readonly RelayBooking[],
): Attendee[] {
  const booked = bookings.map(asBooking);
  return members.flatMap(({ profile, kind }) => {
    const read = calendars.get(profile.id);
    return read ? [{ agent: withBookings(agentOf(profile, holidays, read), booked), kind }] : [];
  });
}
