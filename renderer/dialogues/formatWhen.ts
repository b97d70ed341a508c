const minute = 60_000;
const hour = 60 * minute;

/**
 * How long ago an instant was, short: "now", "5 min. ago", "3 hr. ago", "yesterday", then the date. Instants are
 * milliseconds since the epoch; one that lies ahead (a clock set back) counts as now.
 */
export function formatWhen(instant: number, now: number, language: string): string {
  const { relative, thisYear, otherYear } = formatsOf(language);
  const passed = Math.max(0, now - instant);
  if (passed < minute) return relative.format(0, "second");
  if (passed < hour) return relative.format(-Math.floor(passed / minute), "minute");
  const days = dayNumber(now) - dayNumber(instant);
  if (days < 1) return relative.format(-Math.floor(passed / hour), "hour");
  if (days < 7) return relative.format(-days, "day");
  const sameYear = new Date(now).getFullYear() === new Date(instant).getFullYear();
  return (sameYear ? thisYear : otherYear).format(instant);
}

/** Made once a language: making one takes longer than drawing a row. */
const formats = new Map<string, ReturnType<typeof makeFormats>>();

function formatsOf(language: string) {
  const known = formats.get(language) ?? makeFormats(language);
  formats.set(language, known);
  return known;
}

function makeFormats(language: string) {
  const day = { day: "numeric", month: "short" } as const;
  return {
    relative: new Intl.RelativeTimeFormat(language, { numeric: "auto", style: "short" }),
    thisYear: new Intl.DateTimeFormat(language, day),
    otherYear: new Intl.DateTimeFormat(language, { ...day, year: "numeric" }),
  };
}

/** The number of the calendar day, here and now. */
function dayNumber(instant: number): number {
  const date = new Date(instant);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / (24 * hour);
}
