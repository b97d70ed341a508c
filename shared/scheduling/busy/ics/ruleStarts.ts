import ICAL from "ical.js";
import { utcZone } from "../../time/utcZone.ts";
import { floatingTime } from "./floatingTime.ts";
import type { IcsMoment } from "./icsMoment.ts";
import { wallOf } from "./wallOf.ts";

const day = 86_400_000;

/**
 * When the instances of a rule begin, by the clock of the series' zone (milliseconds, as if in UTC), as far as they lie between
 * `from` and `to`.
 */
export function* ruleStarts(rule: ICAL.Recur, start: IcsMoment, from: number, to: number): Generator<number> {
  const local = rule.clone();
  if (rule.until) local.until = floatingTime(lastWall(rule.until, start));
  local.count = null;
  const iterator = local.iterator(floatingTime(beginOf(rule, start.wall, from)));
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  for (let next = iterator.next(); next && left > 0; next = iterator.next()) {
    const wall = wallOf(next);
    if (wall > to) return;
    if (!isOnItsDay(next, rule, start)) continue;
    left--;
    if (wall >= from) yield wall;
  }
}

/** The library puts a 29 February, and a 30, on 1 March and 2 March where there is none: such years have no instance. */
function isOnItsDay({ day: date }: ICAL.Time, { freq, parts }: ICAL.Recur, start: IcsMoment): boolean {
  if (freq !== "YEARLY" || parts.BYDAY || parts.BYYEARDAY || parts.BYWEEKNO) return true;
  const dates = parts.BYMONTHDAY ?? [new Date(start.wall).getUTCDate()];
  return dates.some((one) => Number(one) < 0 || Number(one) === date);
}

/** UNTIL, which is inclusive, by the clock of the series. A date includes its whole day. */
function lastWall(until: ICAL.Time, { isDate, zone }: IcsMoment): number {
  const wall = wallOf(until);
  if (isDate) return Math.floor(wall / day) * day;
  if (until.isDate) return wall + day - 1000;
  return until.zone === ICAL.Timezone.utcTimezone && zone !== utcZone ? wall + zone.offsetAt(wall) : wall;
}

/** Where to begin, so that years that are long over need not be gone through: whole steps of the rule before `from`. */
function beginOf({ freq, interval, count }: ICAL.Recur, start: number, from: number): number {
  const step = (freq === "DAILY" ? day : freq === "WEEKLY" ? 7 * day : 0) * interval;
  if (step === 0 || count) return start;
  return start + Math.max(0, Math.floor((from - start) / step) - 1) * step;
}
