import { wallClock } from "#shared/dialogue/wallClock.ts";
import type { Report } from "#shared/reports/report.ts";
import { sensibleSpan } from "#shared/reports/sensibleSpan.ts";

/**
 * From the first day with a visit, by a zone's clock, until today or the last such day; undefined: there is none. What wrong clocks have told
 * long ago or for a time to come makes the span no longer. `now`: milliseconds since the epoch.
 */
export function spanOf(
  { first, last }: Pick<Report, "first" | "last">,
  timeZone: string,
  now: number,
): { readonly from: string; readonly until: string } | undefined {
  if (first === null || last === null) return undefined;
  const { from, until } = sensibleSpan(now);
  const dayOf = (at: number) => {
    const sensible = Math.min(until, Math.max(from, at));
    return new Date(wallClock(sensible, timeZone)).toISOString().slice(0, 10);
  };
  return { from: dayOf(first), until: dayOf(Math.max(now, last)) };
}
