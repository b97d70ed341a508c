import { loadReport } from "./loadReport.ts";
import { periodOf } from "./periodOf.ts";
import { type ReportView, reportsStore } from "./reportsStore.ts";

const date = (at: number) => new Date(at).toISOString().slice(0, 10);

/** Changes what is counted. A period sets its dates; dates of the user's own are a period of their own. */
export function changeReport(change: Partial<ReportView>): void {
  const { view, report } = reportsStore.getState();
  const dates = "from" in change || "until" in change ? { period: "dates" as const } : {};
  reportsStore.setState({ view: { ...view, ...change, ...dates, ...datesOf(change, report) } });
  void loadReport();
}

function datesOf(
  { period }: Partial<ReportView>,
  report: { first: number | null; last: number | null } | undefined,
) {
  if (period === undefined || period === "dates") return {};
  if (period !== "all") return periodOf(period, Date.now());
  const { first, last } = report ?? { first: null, last: null };
  // A zone may be a day ahead of or behind the dates of UTC.
  const day = 86_400_000;
  return first === null || last === null ? {} : { from: date(first - day), until: date(last + day) };
}
