import { instantOf } from "../time/instantOf.ts";
import { namedZone } from "../time/namedZone.ts";
import { readDate } from "../time/readDate.ts";
import { readInstant } from "../time/readInstant.ts";
import type { Zone } from "../time/zone.ts";

type GoogleTime = {
  readonly date?: string | null | undefined;
  readonly dateTime?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
};

/** The instant of a `date` (midnight in the calendar's zone) or a `dateTime`; null if it cannot be read. */
export function googleTime({ date, dateTime, timeZone }: GoogleTime, calendarZone: Zone): number | null {
  if (date != null) {
    const day = readDate(date);
    return day === null ? null : instantOf(day * 86_400_000, calendarZone);
  }
  const zone = timeZone == null ? calendarZone : namedZone(timeZone);
  return readInstant(dateTime ?? "", (wall) => (zone ? instantOf(wall, zone) : null));
}
