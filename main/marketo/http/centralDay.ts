const format = new Intl.DateTimeFormat("en-CA", {
  timeZone: "America/Chicago",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day of an instant in Central time, by which Marketo counts: such as 2026-08-31. */
export function centralDay(at: number): string {
  return format.format(at);
}
