/** The times of a day, both in words. */
export type DayOfStarts = { readonly day: string; readonly times: readonly string[] };

/** Groups instants (milliseconds since the epoch, in order) by the date that a zone's calendars show. */
export function startsByDay(starts: readonly number[], timeZone: string, language: string): DayOfStarts[] {
  const date = new Intl.DateTimeFormat(language, {
    timeZone,
    weekday: "short",
    day: "numeric",
    month: "short",
  });
  const time = new Intl.DateTimeFormat(language, { timeZone, timeStyle: "short" });
  const groups = new Map<string, string[]>();
  for (const start of starts) {
    const day = date.format(start);
    const times = groups.get(day) ?? [];
    times.push(time.format(start));
    groups.set(day, times);
  }
  return [...groups].map(([day, times]) => ({ day, times }));
}
