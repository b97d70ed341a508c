import type { CalendarRef } from "#shared/scheduling/setup/calendarRef.ts";

/** Whether two name the same calendar. */
export function isSameCalendar(a: CalendarRef, b: CalendarRef): boolean {
  return a.account === b.account && a.calendar === b.calendar;
}
