import { parseMoment } from "../dialogue/parseMoment.ts";
import type { Targeting } from "../dialogue/targeting.ts";
import { zonedTime } from "../dialogue/zonedTime.ts";
import { scheduleZone } from "./scheduleZone.ts";
import type { Visit } from "./visit.ts";

const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

const dayLength = 86_400_000;

/** Of `HH:MM`. */
function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/**
 * Whether a dialogue may be shown now. A date means its midnight; `until` is exclusive, and so is the end of hours. Hours
 * that run past midnight belong to the day on which they begin. No or empty days and hours: any. A moment that cannot be
 * read: never.
 */
export function matchesSchedule(
  schedule: Targeting["schedule"],
  visit: Pick<Visit, "now" | "timeZone" | "attributes">,
): boolean {
  if (!schedule) return true;
  const { now } = visit;
  const timeZone = scheduleZone(schedule, visit);
  const reached = (text: string) => {
    const moment = parseMoment(text, timeZone);
    if (moment === null || "instant" in moment) return moment && now >= moment.instant;
    // No zone is a day apart from UTC, and to read its clock takes longer than all the rest.
    const past = now - moment.day * dayLength;
    return Math.abs(past) > dayLength ? past > 0 : zonedTime(now, timeZone).day >= moment.day;
  };
  const { from, until, days, hours } = schedule;
  if (from !== undefined && reached(from) !== true) return false;
  if (until !== undefined && reached(until) !== false) return false;
  if (!days?.length && !hours?.length) return true;
  const { minute, weekday } = zonedTime(now, timeZone);
  const isDay = (ago: number) =>
    !days?.length || days.some((one) => one === weekdays[(weekday + 7 - ago) % 7]);
  if (!hours?.length) return isDay(0);
  return hours.some((span) => {
    const [start, end] = [minutes(span[0]), minutes(span[1])];
    if (start <= end) return minute >= start && minute < end && isDay(0);
    return (minute >= start && isDay(0)) || (minute < end && isDay(1));
  });
}
