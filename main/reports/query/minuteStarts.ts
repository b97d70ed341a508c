import { dayStarts } from "#shared/reports/dayStarts.ts";
import type { ReportQuery } from "#shared/reports/report.ts";

/** In which minutes since the epoch the days of a query begin, and in which the last is over. */
export function minuteStarts({ from, until, timeZone }: Pick<ReportQuery, "from" | "until" | "timeZone">) {
  return dayStarts(from, until, timeZone).map((at) => Math.ceil(at / 60_000));
}
