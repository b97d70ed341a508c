import type { ReportQuery } from "#shared/reports/report.ts";
import { visitFlags } from "../store/visitFlags.ts";

/** Whether a source tells of a visit with these flags; every source does where none is named. */
export function isOfSource(source: ReportQuery["source"], came: number): boolean {
  if (source === undefined) return true;
  return source === "marketo" ? (came & visitFlags.marketo) !== 0 : (came & visitFlags.onlyMarketo) === 0;
}
