import type { Report } from "./report.ts";

/** What is posted to a webhook. `now`: milliseconds since the epoch; `test`: the reports are made up. */
export function reportsBody(events: readonly Report[], now: number, test?: true): string {
  return JSON.stringify({ sent: new Date(now).toISOString(), ...(test && { test }), events });
}
