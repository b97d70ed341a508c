import type { Report } from "./report.ts";

/** What is left of a report for a sink; null if the whole event is left out. `leaveOut`: see `sinksSchema`. */
export function trimReport(report: Report, leaveOut: readonly string[] = []): Report | null {
  const { id, event } = report;
  if (leaveOut.includes(event)) return null;
  const kept = Object.entries(report).filter(
    ([field]) => !leaveOut.includes(field) && !leaveOut.includes(`${event}.${field}`),
  );
  return { ...Object.fromEntries(kept), id, event };
}
