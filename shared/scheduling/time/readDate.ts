/** Days from 1970-01-01 to a date such as `2026-03-08`; null if there is no such date. */
export function readDate(text: string): number | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!found) return null;
  const midnight = Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]));
  return new Date(midnight).toISOString().startsWith(text) ? midnight / 86_400_000 : null;
}
