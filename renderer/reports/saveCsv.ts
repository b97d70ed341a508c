import { showError } from "../app/showError.ts";
import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { call } from "../ipc/call.ts";
import { showToast } from "../ui/toast/showToast.ts";
import { reportCsv } from "./reportCsv.ts";
import { reportsStore } from "./reportsStore.ts";
import { tableRows } from "./tableRows.ts";

/** Writes the table on screen as CSV. */
export async function saveCsv(): Promise<void> {
  const { report, view } = reportsStore.getState();
  if (report === undefined) return;
  const t = currentTexts(reportsTexts);
  const rows = tableRows(report, view, (row) => row);
  const csv = reportCsv(t.by[view.by], rows, t.figures);
  const saved = await call("reports:saveTable", { name: `${t.title} ${view.from} ${view.until}`, csv });
  if (!saved.ok) showError(saved.error);
  else if (saved.value !== null) showToast({ text: t.saved, detail: saved.value.path });
}
