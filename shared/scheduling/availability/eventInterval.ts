import { instantOf } from "../time/instantOf.ts";
import type { Interval } from "../time/interval.ts";
import type { Zone } from "../time/zone.ts";
import type { CalendarEvent } from "./calendarEvent.ts";

const day = 86_400_000;

/** When an entry is. A whole day runs from midnight to midnight of its calendar's zone: 23, 24 or 25 hours. */
export function eventInterval(event: CalendarEvent, zone: Zone): Interval {
  if (event.kind === "timed") return event;
  return { start: instantOf(event.startDate * day, zone), end: instantOf(event.endDate * day, zone) };
}
