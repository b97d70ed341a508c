import { parseMoment } from "../dialogue/parseMoment.ts";
import type { Targeting } from "../dialogue/targeting.ts";
import { zonedTime } from "../dialogue/zonedTime.ts";

const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
}

/**
 * Whether a dialogue may be shown now. A date means its midnight in the site's zone; `until` is exclusive, and so is
 * the end of hours, which may run past midnight. No or empty days and hours: any. A moment that cannot be read: never.
 */
export function matchesSchedule(schedule: Targeting["schedule"], now: number, timeZone: string): boolean {
  if (!schedule) return true;
  const { day, minute, weekday } = zonedTime(now, timeZone);
  const reached = (text: string) => {
    const moment = parseMoment(text, timeZone);
    return moment && ("day" in moment ? day >= moment.day : now >= moment.instant);
  };
  const { from, until, days, hours } = schedule;
  if (from !== undefined && reached(from) !== true) return false;
  if (until !== undefined && reached(until) !== false) return false;
  if (days?.length && !days.some((one) => one === weekdays[weekday])) return false;
  return (
    !hours?.length ||
    hours.some((span) => {
      const [start, end] = [minutes(span[0]), minutes(span[1])];
      return start <= end ? minute >= start && minute < end : minute >= start || minute < end;
    })
  );
}
