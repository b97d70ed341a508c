import ICAL from "ical.js";

/** A clock's reading (milliseconds, as if in UTC) as a time of iCalendar without a zone. */
export function floatingTime(wall: number): ICAL.Time {
  return ICAL.Time.fromDateTimeString(new Date(wall).toISOString().slice(0, 19));
}
