import { showError } from "../app/showError.ts";
import { call } from "../ipc/call.ts";
import { loadReport } from "./loadReport.ts";
import { reportsStore } from "./reportsStore.ts";

/** Takes in what Marketo tells since the last time, and counts anew where that changes what is on screen. */
export async function refreshReports(): Promise<void> {
  const answer = await call("reports:refresh");
  if (!answer.ok) return showError(answer.error);
  const isTold = (reportsStore.getState().report?.marketo.visits ?? 0) > 0;
  if (answer.value.added > 0 || isTold) await loadReport();
}
