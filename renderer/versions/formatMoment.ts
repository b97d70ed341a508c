/** An instant (milliseconds since the epoch) as day and time, such as "Nov 22, 2026, 7:05 PM". */
export function formatMoment(instant: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(instant);
}
