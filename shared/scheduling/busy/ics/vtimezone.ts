import ICAL from "ical.js";
import type { Zone } from "../../time/zone.ts";
import { floatingTime } from "./floatingTime.ts";
import { wallOf } from "./wallOf.ts";

/** From `at` on (milliseconds since the epoch) clocks are `offset` milliseconds ahead of UTC; before it, `before`. */
type Onset = { readonly at: number; readonly offset: number; readonly before: number };

/** The zone that a VTIMEZONE describes, for times until `horizon` (milliseconds since the epoch). */
export function vtimezone(component: ICAL.Component, horizon: number): Zone {
  const parts = component
    .getAllSubcomponents()
    .filter(({ name }) => name === "standard" || name === "daylight");
  const onsets = parts.flatMap((part) => onsetsOf(part, horizon)).sort((a, b) => a.at - b.at);
  return {
    offsetAt(instant) {
      const latest = onsets.findLast(({ at }) => at <= instant);
      return latest?.offset ?? onsets[0]?.before ?? 0;
    },
  };
}

function onsetsOf(part: ICAL.Component, horizon: number): Onset[] {
  const milliseconds = (name: string) => {
    const value = part.getFirstPropertyValue(name);
    return value instanceof ICAL.UtcOffset ? value.toSeconds() * 1000 : 0;
  };
  const before = milliseconds("tzoffsetfrom");
  const offset = milliseconds("tzoffsetto");
  const start = part.getFirstPropertyValue("dtstart");
  if (!(start instanceof ICAL.Time)) return [];
  const walls = new Set([wallOf(start)]);
  for (const value of part.getAllProperties("rdate").flatMap((one) => one.getValues()))
    if (value instanceof ICAL.Time) walls.add(wallOf(value));
  for (const rule of part.getAllProperties("rrule").map((one) => one.getFirstValue())) {
    if (!(rule instanceof ICAL.Recur)) continue;
    // UNTIL is an instant here (RFC 5545, 3.6.5), the rule runs by the clock.
    if (rule.until) rule.until = floatingTime(wallOf(rule.until) + before);
    const iterator = rule.iterator(floatingTime(wallOf(start)));
    for (let next = iterator.next(); next && wallOf(next) <= horizon; next = iterator.next())
      walls.add(wallOf(next));
  }
  return [...walls].map((wall) => ({ at: wall - before, offset, before }));
}
