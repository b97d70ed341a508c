import { type RelayMeeting, relayIdStart, relayMeetingEvent } from "#shared/relay/relayMeeting.ts";
import type { CalendarRef } from "#shared/scheduling/setup/calendarRef.ts";
import type { RelayBooking } from "../storage/RelayBooking.ts";
import type { ToldEvent } from "../storage/RelayStore.ts";

/** What the studio is told of a booking that has become so, `at` milliseconds since the epoch. `calendar`: where it is written to. */
export function newsOf(
  { state: _, touchedAt: __, account: ___, ...booking }: RelayBooking,
  state: RelayMeeting["state"],
  { calendar, at }: { readonly calendar: CalendarRef | null; readonly at: number },
): ToldEvent {
  // One that was refused may be made again under its id, and refused again.
  const id = `${relayIdStart}${booking.requestId}/${booking.createdAt}/${state}`;
  const news: RelayMeeting = { id, event: relayMeetingEvent, at, state, ...booking, calendar };
  return { id, event: JSON.stringify(news) };
}
