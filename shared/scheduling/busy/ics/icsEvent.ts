import ICAL from "ical.js";
import { instantOf } from "../../time/instantOf.ts";
import type { Zone } from "../../time/zone.ts";
import { afterDuration } from "./afterDuration.ts";
import { type IcsMoment, icsMoment } from "./icsMoment.ts";
import type { IcsZones } from "./icsZones.ts";

const day = 86_400_000;

/** A VEVENT, as far as its times go. `endOf`: when an instance ends that begins then; `replaces`: the instance that this one stands for. */
export type IcsEvent = {
  readonly component: ICAL.Component;
  readonly uid: string;
  readonly start: IcsMoment;
  readonly replaces: IcsMoment | null;
  endOf(start: IcsMoment): number;
};

/** Reads a VEVENT. Throws an Error if it has no start, or names a zone that nobody knows. */
export function icsEvent(component: ICAL.Component, zones: IcsZones, calendarZone: Zone): IcsEvent {
  const moment = (name: string): IcsMoment | null => {
    const property = component.getFirstProperty(name);
    const value = property?.getFirstValue();
    return property && value instanceof ICAL.Time ? icsMoment(value, property, zones, calendarZone) : null;
  };
  const replaces = moment("recurrence-id");
  const start = moment("dtstart") ?? replaces;
  if (!start) throw new Error("an entry does not say when it begins");
  return {
    component,
    uid: String(component.getFirstPropertyValue("uid") ?? ""),
    start,
    replaces,
    endOf: endOf(start, moment("dtend"), component.getFirstPropertyValue("duration")),
  };
}

/** DTEND stands for an exact length, but whole days stay whole (RFC 5545, 3.8.5.3). */
function endOf(start: IcsMoment, end: IcsMoment | null, duration: unknown): (start: IcsMoment) => number {
  if (end && !(start.isDate && end.isDate)) return ({ at }) => at + (end.at - start.at);
  if (end) return ({ wall, zone }) => instantOf(wall + (end.wall - start.wall), zone);
  if (duration instanceof ICAL.Duration) return (from) => afterDuration(from, duration);
  return ({ wall, zone, at, isDate }) => (isDate ? instantOf(wall + day, zone) : at);
}
