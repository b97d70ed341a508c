const format = new Intl.DateTimeFormat("en-CA", { timeZone: "America/Chicago", dateStyle: "short" });

/** The day by which Marketo counts quotas, "2026-08-31": it begins at midnight Central. `at`: milliseconds since the epoch. */
export function centralDate(at: number): string {
  return format.format(at);
}
