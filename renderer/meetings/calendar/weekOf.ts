/** The Monday of the week in which a date lies; both in days since 1970-01-01, which was a Thursday. */
export function weekOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}
