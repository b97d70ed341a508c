import { showError } from "../../app/showError.ts";
import { dialoguesTexts } from "../../i18n/areas/dialoguesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import { focusActiveRow } from "../focusActiveRow.ts";
import { forgetDeleted } from "../history/forgetDeleted.ts";
import { listStore } from "../listStore.ts";
import { loadDialogues } from "./loadDialogues.ts";

/** Brings deleted dialogues back as they were. Answers whether any of them came back. */
export async function restoreDialogues(ids: readonly string[]): Promise<boolean> {
  forgetDeleted(ids);
  const restored: string[] = [];
  for (const id of ids) {
    const answer = await call("dialogues:restore", { id });
    if (answer.ok) restored.push(id);
    else showError(answer.error);
  }
  await loadDialogues();
  if (restored.length === 0) return false;
  listStore.setState({ active: restored[0] });
  focusActiveRow();
  showToast({ text: currentTexts(dialoguesTexts).restored(restored.length) });
  return true;
}
