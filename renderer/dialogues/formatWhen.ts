import { uiTexts } from "../i18n/areas/uiTexts.ts";

const minute = 60_000;
const hour = 60 * minute;

/**
 * How long ago an instant was, short: "just now", "5 min. ago", "3 hr. ago", "yesterday", then the date. Instants are
 * milliseconds since the epoch; one that lies ahead (a clock set back) counts as just now.
 */
export function formatWhen(instant: number, now: number, language: string): string {
  const passed = Math.max(0, now - instant);
  const ago = (value: number, unit: Intl.RelativeTimeFormatUnit) =>
    relativeFormat(language).format(-value, unit);
  if (passed < minute) return (language === "pt-BR" ? uiTexts["pt-BR"] : uiTexts.en).justNow;
  if (passed < hour) return ago(Math.floor(passed / minute), "minute");
  const daysAgo = dayNumber(now) - dayNumber(instant);
  if (daysAgo < 1) return ago(Math.floor(passed / hour), "hour");
  if (daysAgo < 7) return ago(daysAgo, "day");
  const sameYear = new Date(now).getFullYear() === new Date(instant).getFullYear();
  return dayFormat(language, !sameYear).format(instant);
}

/** Made once a language, and only those that are needed: making one takes longer than drawing a row. */
const relatives = new Map<string, Intl.RelativeTimeFormat>();
const days = new Map<string, Intl.DateTimeFormat>();

function relativeFormat(language: string): Intl.RelativeTimeFormat {
  const known = relatives.get(language);
  if (known) return known;
  const made = new Intl.RelativeTimeFormat(language, { numeric: "auto", style: "short" });
  relatives.set(language, made);
  return made;
}

function dayFormat(language: string, withYear: boolean): Intl.DateTimeFormat {
  const key = `${language} ${withYear}`;
  const known = days.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, {
    day: "numeric",
    month: "short",
    ...(withYear && { year: "numeric" }),
  });
  days.set(key, made);
  return made;
}

/** The number of the calendar day, here and now. */
function dayNumber(instant: number): number {
  const date = new Date(instant);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / (24 * hour);
}
