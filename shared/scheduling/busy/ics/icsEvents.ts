import ICAL from "ical.js";
import type { BusyEvent } from "../busyEvent.ts";
import type { BusySource } from "../busySource.ts";
import { type IcsEvent, icsEvent } from "./icsEvent.ts";
import { icsInstances } from "./icsInstances.ts";
import { icsZones } from "./icsZones.ts";

const year = 366 * 86_400_000;

/** The entries of calendar objects, each a VCALENDAR; series are expanded as far as the window goes. Null if one cannot be read. */
export function icsEvents(texts: unknown, source: BusySource): BusyEvent[] | null {
  if (!Array.isArray(texts)) return null;
  try {
    return texts.flatMap((text) => calendarsIn(text).flatMap((calendar) => eventsIn(calendar, source)));
  } catch {
    return null;
  }
}

function calendarsIn(text: unknown): ICAL.Component[] {
  if (typeof text !== "string") throw new Error("a calendar object is a text");
  const parsed: unknown[] = ICAL.parse(text);
  const calendars = typeof parsed[0] === "string" ? [parsed] : (parsed as unknown[][]);
  if (calendars.length === 0) throw new Error("there is no calendar in the text");
  return calendars.map((one) => new ICAL.Component(one));
}

function eventsIn(calendar: ICAL.Component, source: BusySource): BusyEvent[] {
  if (calendar.name !== "vcalendar") throw new Error("this is no calendar");
  const zones = icsZones(calendar, source.window.end + year);
  // Without their parent: the library would look through all entries for the zone of each time.
  const events = calendar
    .getAllSubcomponents("vevent")
    .map(({ jCal }) => icsEvent(new ICAL.Component(jCal), zones, source.zone));
  const series = new Map<string, IcsEvent[]>();
  for (const event of events) {
    const others = series.get(event.uid);
    if (others) others.push(event);
    else series.set(event.uid, [event]);
  }
  return [...series.values()].flatMap((one) => icsInstances(one, source, zones));
}
