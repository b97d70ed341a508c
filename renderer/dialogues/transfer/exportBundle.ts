import { appStore } from "../../app/appStore.ts";
import { savedOrTold } from "../../app/savedOrTold.ts";
import { showError } from "../../app/showError.ts";
import { dialoguesTexts } from "../../i18n/areas/dialoguesTexts.ts";
import { transferTexts } from "../../i18n/areas/transferTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import { loadDialogues } from "../actions/loadDialogues.ts";

/**
 * Writes the dialogues as a bundle, or as one HTML page, where the user says. What is not yet saved is saved before.
 * Ends with a report: the files, or the problems that stand in the way; where these are only warnings, the user may go on. The list is read anew for it, as the report names
 * dialogues and the editor may have renamed one.
 */
export async function exportBundle(
  ids: readonly string[],
  form: "folder" | "single",
  {
    despiteWarnings = false,
    notes = false,
  }: { readonly despiteWarnings?: boolean; readonly notes?: boolean } = {},
): Promise<void> {
  if (!(await savedOrTold())) return;
  const exported = await call("bundle:export", { ids: [...ids], form, despiteWarnings, notes });
  if (exported.ok) {
    if (exported.value === null) return;
    await loadDialogues();
    const made = exported.value;
    const withNotes = () => void exportBundle(ids, form, { despiteWarnings: true, notes: true });
    const report = { form, made, ...(made.notesLeft > 0 && { withNotes }) };
    appStore.setState({ overlay: { kind: "exported", report } });
    return;
  }
  const { problems } = exported.error;
  if (problems !== undefined && problems.length > 0) {
    await loadDialogues();
    const isRefused = problems.some(({ severity }) => severity === "error");
    const goOn = () => void exportBundle(ids, form, { despiteWarnings: true, notes });
    const report = isRefused ? { problems } : { problems, goOn };
    appStore.setState({ overlay: { kind: "exported", report } });
    return;
  }
  if (exported.error.code === "invalid" && exported.error.detail === undefined) {
    const t = currentTexts(transferTexts);
    showToast({ text: t.nothingToExport, detail: t.nothingToExportText, kind: "error" });
    return;
  }
  const retry = () => void exportBundle(ids, form, { despiteWarnings, notes });
  showError(exported.error, { label: currentTexts(dialoguesTexts).retry, run: retry });
}
