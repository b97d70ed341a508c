/** A date, given as days since 1970-01-01, as `2026-03-08`. */
export function dateText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
