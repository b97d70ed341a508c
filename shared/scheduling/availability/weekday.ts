/** The days of a week, as working hours name them. 1970-01-01, day 0 of all dates here, was a Thursday. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

export type Weekday = (typeof weekdays)[number];

/** The day of the week of a date (days since 1970-01-01). */
export function weekdayOf(day: number): Weekday {
  return weekdays[(((day + 3) % 7) + 7) % 7] ?? "mon";
}
