import type ICAL from "ical.js";
import { instantOf } from "../../time/instantOf.ts";
import type { IcsMoment } from "./icsMoment.ts";

const day = 86_400_000;

/** The instant a duration after a moment: its days follow the clock, its hours do not (RFC 5545, 3.3.6). */
export function afterDuration({ wall, zone }: IcsMoment, duration: ICAL.Duration): number {
  const sign = duration.isNegative ? -1 : 1;
  const days = sign * (duration.weeks * 7 + duration.days) * day;
  const exact = sign * ((duration.hours * 60 + duration.minutes) * 60 + duration.seconds) * 1000;
  return instantOf(wall + days, zone) + exact;
}
