import ICAL from "ical.js";
import { RRuleTemporal } from "rrule-temporal";
import { instantOf } from "../../time/instantOf.ts";
import type { IcsMoment } from "./icsMoment.ts";
import { wallOf } from "./wallOf.ts";

const day = 86_400_000;

/** At least so much time lies between two rounds of a rule. */
const steps = new Map([
  ["SECONDLY", 1000],
  ["MINUTELY", 60_000],
  ["HOURLY", 3_600_000],
  ["DAILY", day],
  ["WEEKLY", 7 * day],
  ["MONTHLY", 28 * day],
  ["YEARLY", 365 * day],
]);

/** No calendar needs more rounds than this, nor more instances; whoever writes such a rule wants a reader to hang. */
const mostRounds = 100_000;

/**
 * When the instances of a rule begin, by the clock of the series' zone (milliseconds, as if in UTC), as far as they lie between
 * `from` and `to`, both included. Throws an Error if the rule makes no sense, or takes too many rounds.
 */
export function ruleStarts(rule: ICAL.Recur, start: IcsMoment, from: number, to: number): number[] {
  const begin = beginOf(rule, start.wall, from);
  const furthest = begin + mostRounds * (steps.get(rule.freq) ?? 1) * rule.interval;
  if (to > furthest && !rule.count) throw new Error("a rule repeats too often");
  const local = rule.clone();
  if (rule.until) local.until = utcTime(lastWall(rule.until, start));
  const series = new RRuleTemporal({
    rruleString: `DTSTART:${utcTime(begin).toICALString()}\nRRULE:${local.toString()}`,
    maxIterations: mostRounds * 2,
  });
  const first = rule.count ? Math.min(begin, from) : from;
  if (mostInstances(rule, to - first) > mostRounds) throw new Error("a rule repeats too often");
  const walls = series
    .between(new Date(first), new Date(Math.min(to, furthest)), true)
    .map(({ epochMilliseconds }) => epochMilliseconds);
  // One that has had all its rounds is over, however long ago it began.
  if (to > furthest && walls.length < (rule.count ?? 0)) throw new Error("a rule repeats too often");
  const last = lastInstant(rule.until, start);
  return walls.filter((wall) => wall >= from && instantOf(wall, start.zone) <= last);
}

/** The clock is taken for UTC's, where no hour is skipped. */
function utcTime(wall: number): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(wall), true);
}

/**
 * UNTIL, which is inclusive, by the clock of the series. A date includes its whole day. Where it is an instant it is a day late:
 * by a clock that shows an hour twice, what comes before it may look later.
 */
function lastWall(until: ICAL.Time, { isDate, zone }: IcsMoment): number {
  const wall = wallOf(until);
  if (isDate) return Math.floor(wall / day) * day;
  if (until.isDate) return wall + day - 1000;
  return isInstant(until) ? wall + zone.offsetAt(wall) + day : wall;
}

/** UNTIL, where it is an instant and not a reading of the clock of the series. */
function lastInstant(until: ICAL.Time | null, { isDate }: IcsMoment): number {
  return until && !isDate && isInstant(until) ? wallOf(until) : Number.POSITIVE_INFINITY;
}

function isInstant({ isDate, zone }: ICAL.Time): boolean {
  return !isDate && zone === ICAL.Timezone.utcTimezone;
}

/** More than this a rule cannot have in a time, in milliseconds. */
function mostInstances(rule: ICAL.Recur, time: number): number {
  const listed = ["BYSECOND", "BYMINUTE", "BYHOUR"].map((part) => rule.getComponent(part).length);
  // A part says when within a round only where it is finer than the rounds.
  const finer = { SECONDLY: 0, MINUTELY: 1, HOURLY: 2 }[rule.freq as string] ?? 3;
  const aRound = listed.slice(0, finer).reduce((product, many) => product * Math.max(1, many), 1);
  const step = (steps.get(rule.freq) ?? 1) * rule.interval;
  // A longer round may have the hours of each of its days.
  const round = aRound === 1 ? step : Math.min(step, day);
  return Math.min(rule.count ?? Number.POSITIVE_INFINITY, Math.ceil(time / round) * aRound);
}

/** Where to begin, so that years that are long over need not be gone through: whole rounds of the rule before `from`. */
function beginOf({ freq, interval, count }: ICAL.Recur, start: number, from: number): number {
  if (count || freq === "MONTHLY" || freq === "YEARLY") return start;
  const step = (steps.get(freq) ?? 1) * interval;
  return start + Math.max(0, Math.floor((from - start) / step) - 1) * step;
}
