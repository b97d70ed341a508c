import { parseMoment } from "#shared/dialogue/parseMoment.ts";
import type { Targeting } from "#shared/dialogue/targeting.ts";
import { wallClock } from "#shared/dialogue/wallClock.ts";
import { dayName } from "../../editor/targeting/dayName.ts";
import { weekdays } from "../../editor/targeting/weekdays.ts";
import type { ReachTexts } from "./reachTexts.ts";

/** `now`: milliseconds since the epoch; `timeZone`: the site's. */
type Clock = { readonly now: number; readonly timeZone: string; readonly language: string };

/** When it is shown, each limit a part; a beginning that is over says nothing any more. */
export function scheduleWords(schedule: Targeting["schedule"], t: ReachTexts, clock: Clock): string[] {
  const { from, until, days = [], hours = [] } = schedule ?? {};
  const begins = limit(from, clock);
  const ends = limit(until, clock);
  return [
    ...(begins && !begins.over ? [t.from(begins.text)] : []),
    ...(ends ? [ends.over ? t.ended(ends.text) : t.before(ends.text)] : []),
    ...(days.length > 0 && days.length < weekdays.length ? [dayWords(days, t, clock.language)] : []),
    ...hours.map(([start, end]) => t.hours(start, end)),
  ];
}

/** A moment as the site's clock shows it, and whether it has come; undefined where there is none that can be read. */
function limit(text: string | undefined, { now, timeZone, language }: Clock) {
  const moment = text === undefined ? null : parseMoment(text, timeZone);
  if (moment === null) return undefined;
  const here = wallClock(now, timeZone);
  const at = "day" in moment ? moment.day * 86_400_000 : wallClock(moment.instant, timeZone);
  const words = new Intl.DateTimeFormat(language, {
    day: "numeric",
    month: "short",
    ...(new Date(at).getUTCFullYear() !== new Date(here).getUTCFullYear() && { year: "numeric" }),
    ...("instant" in moment && { hour: "numeric", minute: "2-digit" }),
    timeZone: "UTC",
  });
  return { text: words.format(at), over: here >= at };
}

function dayWords(
  days: NonNullable<NonNullable<Targeting["schedule"]>["days"]>,
  t: ReachTexts,
  language: string,
): string {
  const chosen = weekdays.filter((day) => days.includes(day));
  if (chosen.join() === "mon,tue,wed,thu,fri") return t.workdays;
  if (chosen.join() === "sat,sun") return t.weekend;
  return chosen.map((day) => dayName(day, language, "short")).join(", ");
}
