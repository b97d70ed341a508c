import ICAL from "ical.js";
import { instantOf } from "../../time/instantOf.ts";
import type { Interval } from "../../time/interval.ts";
import type { Zone } from "../../time/zone.ts";
import { afterDuration } from "./afterDuration.ts";
import type { IcsEvent } from "./icsEvent.ts";
import { icsMoment } from "./icsMoment.ts";
import type { IcsStart } from "./icsStart.ts";
import type { IcsZones } from "./icsZones.ts";
import { ruleStarts } from "./ruleStarts.ts";

/** Clocks are at most this far from UTC, in milliseconds, and a little more. */
const slack = 2 * 86_400_000;
/** RFC 5545, 3.8.5.3, wants one rule in an entry; hundreds would keep whoever reads them busy for minutes. */
const mostRules = 10;

/**
 * When the instances of an entry begin that may reach into a window: its start, what its rules and dates add, without what it
 * excepts. Rules run by the clock of the start's zone.
 */
export function icsStarts(
  event: IcsEvent,
  window: Interval,
  zones: IcsZones,
  calendarZone: Zone,
): IcsStart[] {
  const { component, start } = event;
  const moments = (name: string) =>
    component.getAllProperties(name).flatMap((property) =>
      property.getValues().flatMap((value): IcsStart[] => {
        const moment = (time: ICAL.Time) => icsMoment(time, property, zones, calendarZone);
        if (value instanceof ICAL.Time) return [moment(value)];
        if (!(value instanceof ICAL.Period)) return [];
        const begin = moment(value.start);
        if (value.duration) return [{ ...begin, end: afterDuration(begin, value.duration) }];
        return [value.end ? { ...begin, end: moment(value.end).at } : begin];
      }),
    );
  const from = window.start - (event.endOf(start) - start.at) - slack;
  const found = new Map<number, IcsStart>([[start.at, start]]);
  const rules = component.getAllProperties("rrule");
  if (rules.length > mostRules) throw new Error("an entry repeats by too many rules");
  for (const rule of rules.map((one) => one.getFirstValue())) {
    if (!(rule instanceof ICAL.Recur)) continue;
    for (const wall of ruleStarts(rule, start, from, window.end + slack)) {
      const at = instantOf(wall, start.zone);
      found.set(at, { ...start, wall, at });
    }
  }
  for (const one of moments("rdate")) found.set(one.at, one);
  for (const { at } of moments("exdate")) found.delete(at);
  return [...found.values()];
}
