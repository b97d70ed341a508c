import { dateFormat } from "./dateFormat.ts";

/** A meeting's day and times by a zone's clocks, for people to read. Instants: milliseconds since the epoch. */
export function timeWords(
  { start, end }: { readonly start: number; readonly end: number },
  timeZone: string,
  language: string,
): string {
  return dateFormat(language, {
    timeZone,
    ...{ weekday: "short", day: "numeric", month: "short", year: "numeric" },
    ...{ hour: "numeric", minute: "2-digit" },
  }).formatRange(start, end);
}
