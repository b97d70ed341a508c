import type ICAL from "ical.js";

/** The clock's reading of a time of iCalendar: milliseconds since the epoch, as if that clock were UTC's. */
export function wallOf({ year, month, day, hour, minute, second }: ICAL.Time): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
