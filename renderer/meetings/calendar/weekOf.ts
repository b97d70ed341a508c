import { firstWeekday } from "./firstWeekday.ts";

/**
 * The day on which the week begins that a date lies in, as it does where a language is at home; both in days since 1970-01-01, which
 * was a Thursday.
 */
export function weekOf(day: number, language: string): number {
  return day - ((((day + 4 - firstWeekday(language)) % 7) + 7) % 7);
}
