/** A moment as the language writes it, on the clock of a zone, or of this computer. */
export function timeWords(at: number, language: string, timeZone?: string): string {
  const format = new Intl.DateTimeFormat(language, {
    ...{ weekday: "short", day: "numeric", month: "short", hour: "numeric", minute: "2-digit" },
    ...(timeZone !== undefined && { timeZone, timeZoneName: "short" }),
  });
  return format.format(at);
}
