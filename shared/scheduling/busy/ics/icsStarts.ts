import ICAL from "ical.js";
import { instantOf } from "../../time/instantOf.ts";
import type { Interval } from "../../time/interval.ts";
import type { Zone } from "../../time/zone.ts";
import type { IcsEvent } from "./icsEvent.ts";
import { type IcsMoment, icsMoment } from "./icsMoment.ts";
import type { IcsZones } from "./icsZones.ts";
import { ruleStarts } from "./ruleStarts.ts";

/** Clocks are at most this far from UTC, in milliseconds, and a little more. */
const slack = 2 * 86_400_000;

/**
 * When the instances of an entry begin that may reach into a window: its start, what its rules and dates add, without what it
 * excepts. Rules run by the clock of the start's zone.
 */
export function icsStarts(
  event: IcsEvent,
  window: Interval,
  zones: IcsZones,
  calendarZone: Zone,
): IcsMoment[] {
  const { component, start } = event;
  const moments = (name: string) =>
    component.getAllProperties(name).flatMap((property) =>
      property.getValues().flatMap((value) => {
        const time = value instanceof ICAL.Period ? value.start : value;
        return time instanceof ICAL.Time ? [icsMoment(time, property, zones, calendarZone)] : [];
      }),
    );
  const from = window.start - (event.endOf(start) - start.at) - slack;
  const found = new Map([start, ...moments("rdate")].map((one) => [one.at, one]));
  for (const rule of component.getAllProperties("rrule").map((one) => one.getFirstValue())) {
    if (!(rule instanceof ICAL.Recur)) continue;
    for (const wall of ruleStarts(rule, start, from, window.end + slack)) {
      const at = instantOf(wall, start.zone);
      found.set(at, { ...start, wall, at });
    }
  }
  for (const { at } of moments("exdate")) found.delete(at);
  return [...found.values()];
}
