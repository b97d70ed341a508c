import { canonicalJson } from "../dialogue/canonicalJson.ts";
import { parseMoment } from "../dialogue/parseMoment.ts";
import type { Targeting } from "../dialogue/targeting.ts";

type Schedule = NonNullable<Targeting["schedule"]>;

/** Below 0: `a` is earlier, at every clock; undefined where that depends on the clock, or one cannot be read. */
function order(a: string, b: string): number | undefined {
  if (a === b) return 0;
  const [x, y] = [parseMoment(a, "UTC"), parseMoment(b, "UTC")];
  if (x && y && "day" in x && "day" in y) return x.day - y.day;
  const fixed = /(?:[Zz]|[+-]\d\d:?\d\d)\s*$/;
  const instants = x && y && "instant" in x && "instant" in y && fixed.test(a) && fixed.test(b);
  return instants ? x.instant - y.instant : undefined;
}

/** Whether a schedule is open at every moment at which `inner` is: proved, not guessed. */
export function scheduleWithin(inner: Schedule = {}, outer: Schedule = {}): boolean {
  const { from, until, days = [], hours = [], timeZone = "site" } = outer;
  if (from === undefined && until === undefined && days.length === 0 && hours.length === 0) return true;
  if ((inner.timeZone ?? "site") !== timeZone) return false;
  if (from !== undefined && !(inner.from !== undefined && (order(from, inner.from) ?? 1) <= 0)) return false;
  if (until !== undefined && !(inner.until !== undefined && (order(inner.until, until) ?? 1) <= 0))
    return false;
  const within = { days: inner.days ?? [], hours: inner.hours ?? [] };
  if (canonicalJson(within) === canonicalJson({ days, hours })) return true;
  if (hours.length > 0) return false;
  // hours past midnight belong to the day before, which days alone do not know
  const overnight = within.hours.some(([start, end]) => start > end);
  return (
    days.length === 0 ||
    (!overnight && within.days.length > 0 && within.days.every((day) => days.includes(day)))
  );
}
