import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { reportCsv } from "./reportCsv.ts";
import { reportsStore } from "./reportsStore.ts";
import { saveTable } from "./saveTable.ts";
import { tableRows } from "./tableRows.ts";

/** Writes the table on screen as CSV. */
export async function saveCsv(): Promise<void> {
  const { report, view } = reportsStore.getState();
  if (report === undefined) return;
  const t = currentTexts(reportsTexts);
  const rows = tableRows(report, view, (row) => row);
  await saveTable(t.title, reportCsv(t.by[view.by], rows, t.figures));
}
