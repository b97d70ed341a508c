import ICAL from "ical.js";
import type { Zone } from "../../time/zone.ts";
import { ruleStarts } from "./ruleStarts.ts";
import { wallOf } from "./wallOf.ts";

/** From `at` on (milliseconds since the epoch) clocks are `offset` milliseconds ahead of UTC; before it, `before`. */
type Onset = { readonly at: number; readonly offset: number; readonly before: number };

/**
 * The zone that a VTIMEZONE describes, for times until `horizon` (milliseconds since the epoch). Null if it says nothing of its clocks,
 * or any part of it lacks its beginning or its offsets.
 */
export function vtimezone(component: ICAL.Component, horizon: number): Zone | null {
  const parts = component
    .getAllSubcomponents()
    .filter(({ name }) => name === "standard" || name === "daylight");
  const read = parts.map((part) => onsetsOf(part, horizon));
  if (read.length === 0 || read.some(({ length }) => length === 0)) return null;
  const onsets = read.flat().sort((a, b) => b.at - a.at);
  return {
    offsetAt(instant) {
      const latest = onsets.find(({ at }) => at <= instant);
      return latest?.offset ?? onsets.at(-1)?.before ?? 0;
    },
  };
}

function onsetsOf(part: ICAL.Component, horizon: number): Onset[] {
  const milliseconds = (name: string) => {
    const value = part.getFirstPropertyValue(name);
    return value instanceof ICAL.UtcOffset ? value.toSeconds() * 1000 : Number.NaN;
  };
  const before = milliseconds("tzoffsetfrom");
  const offset = milliseconds("tzoffsetto");
  const start = part.getFirstPropertyValue("dtstart");
  if (!(start instanceof ICAL.Time) || !Number.isFinite(before + offset)) return [];
  const walls = new Set([wallOf(start)]);
  for (const value of part.getAllProperties("rdate").flatMap((one) => one.getValues()))
    if (value instanceof ICAL.Time) walls.add(wallOf(value));
  for (const rule of part.getAllProperties("rrule").map((one) => one.getFirstValue())) {
    if (!(rule instanceof ICAL.Recur)) continue;
    const begin = { wall: wallOf(start), zone: { offsetAt: () => before }, at: 0, isDate: false };
    for (const wall of ruleStarts(rule, begin, begin.wall, horizon)) walls.add(wall);
  }
  return [...walls].map((wall) => ({ at: wall - before, offset, before }));
}
