import type { ForgetQuery } from "#shared/reports/forgetQuery.ts";
import { closeOverlay } from "../../app/closeOverlay.ts";
import { showError } from "../../app/showError.ts";
import { reportsTexts } from "../../i18n/areas/reportsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import { loadReport } from "../loadReport.ts";
import { reportsStore } from "../reportsStore.ts";

/** Forgets visits for good and says how many. Filters that may ask for what is gone are taken off. */
export async function forgetVisits(query: ForgetQuery, language: string): Promise<void> {
  const gone = await call("reports:forget", query);
  closeOverlay();
  if (!gone.ok) return showError(gone.error);
  const { visits } = gone.value;
  showToast({ text: currentTexts(reportsTexts).forgotten(visits.toLocaleString(language), visits) });
  reportsStore.setState(({ view }) => ({
    view: { ...view, dialogue: "", page: "", language: "" },
    imported: undefined,
  }));
  await loadReport();
}
