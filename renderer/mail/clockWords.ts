/** A moment near `now`: the time of day, with the date where that is not today's. */
export function clockWords(at: number, now: number, language: string): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  const style = isToday ? undefined : ("medium" as const);
  return new Intl.DateTimeFormat(language, { dateStyle: style, timeStyle: "short" }).format(at);
}
