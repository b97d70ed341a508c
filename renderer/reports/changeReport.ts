import { loadReport } from "./loadReport.ts";
import { periodOf } from "./periodOf.ts";
import { type ReportView, reportsStore } from "./reportsStore.ts";

/** Changes what is counted. A period sets its dates; dates of the user's own are a period of their own. */
export function changeReport(change: Partial<ReportView>): void {
  const { view } = reportsStore.getState();
  const dates = "from" in change || "until" in change ? { period: "dates" as const } : {};
  reportsStore.setState({ view: { ...view, ...change, ...dates, ...datesOf(change) } });
  void loadReport();
}

/** Those of all there is are known once that is read. */
function datesOf({ period }: Partial<ReportView>) {
  return period === undefined || period === "all" || period === "dates" ? {} : periodOf(period, Date.now());
}
