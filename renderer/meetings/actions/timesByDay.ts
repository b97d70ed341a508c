/** A day in words, and the meetings' starts on it. */
export type DayOfTimes = { readonly day: string; readonly starts: readonly number[] };

/** Groups instants (milliseconds since the epoch, in order) by the date that a zone's calendars show. */
export function timesByDay(starts: readonly number[], timeZone: string, language: string): DayOfTimes[] {
  const date = new Intl.DateTimeFormat(language, {
    timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
  });
  const groups = new Map<string, number[]>();
  for (const start of starts) {
    const day = date.format(start);
    const times = groups.get(day);
    if (times) times.push(start);
    else groups.set(day, [start]);
  }
  return [...groups].map(([day, times]) => ({ day, starts: times }));
}
