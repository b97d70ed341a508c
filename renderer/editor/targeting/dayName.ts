import { weekdays } from "./weekdays.ts";

/** What a day of the week is called in a language. */
export function dayName(day: (typeof weekdays)[number], language: string, style: "long" | "short"): string {
  // 2024-01-01 was a Monday
  const date = Date.UTC(2024, 0, 1 + weekdays.indexOf(day));
  return new Intl.DateTimeFormat(language, { weekday: style, timeZone: "UTC" }).format(date);
}
