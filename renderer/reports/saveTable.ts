import { showError } from "../app/showError.ts";
import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { call } from "../ipc/call.ts";
import { showToast } from "../ui/toast/showToast.ts";
import { reportsStore } from "./reportsStore.ts";

/** Asks where, then writes a table of the report on screen, under its title and dates. */
export async function saveTable(title: string, csv: string): Promise<void> {
  const { view } = reportsStore.getState();
  const saved = await call("reports:saveTable", { name: `${title} ${view.from} ${view.until}`, csv });
  if (!saved.ok) showError(saved.error);
  else if (saved.value !== null)
    showToast({ text: currentTexts(reportsTexts).saved, detail: saved.value.path });
}
