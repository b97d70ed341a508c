import type { Agent } from "#shared/scheduling/availability/agent.ts";
import type { CalendarEvent } from "#shared/scheduling/availability/calendarEvent.ts";
import { withBookings } from "#shared/scheduling/booking/withBookings.ts";
import type { Interval } from "#shared/scheduling/time/interval.ts";
import type { BookedRecord } from "../MeetingRecord.ts";
import type { ChangeDesk } from "./ChangeDesk.ts";

/**
 * Reads an agent's calendars anew, as if a meeting did not stand there. Calendars tell when they are busy, not with what: an
 * entry that covers no more than the meeting, in the same calendar, is not seen.
 */
export async function readWithout(
  record: BookedRecord,
  id: string,
  window: Interval,
  { readAgent, records }: Pick<ChangeDesk, "readAgent" | "records">,
): Promise<Agent> {
  const agent = await readAgent(id, window);
  const others = records.bookings().filter(({ key }) => key !== record.request.requestId);
  const isHere = (calendar: string) => id === record.agent && calendar === record.calendar.calendar;
  const calendars = agent.calendars.map((calendar) =>
    isHere(calendar.id)
      ? { ...calendar, events: calendar.events.flatMap((event) => cut(event, record)) }
      : calendar,
  );
  return withBookings({ ...agent, calendars }, others);
}

/** What is left of an entry without a stretch of time. */
function cut(event: CalendarEvent, { start, end }: Interval): CalendarEvent[] {
  if (event.kind !== "timed" || event.end <= start || event.start >= end) return [event];
  const before = { ...event, end: start };
  const after = { ...event, start: end };
  return [before, after].filter((one) => one.end > one.start);
}
