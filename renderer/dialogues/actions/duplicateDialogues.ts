import { showError } from "../../app/showError.ts";
import { dialoguesTexts } from "../../i18n/areas/dialoguesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import { focusActiveRow } from "../focusActiveRow.ts";
import { listStore } from "../listStore.ts";
import { loadDialogues } from "./loadDialogues.ts";

/** Copies each of the dialogues; the copy becomes the active row. */
export async function duplicateDialogues(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const copied = await call("dialogues:duplicate", { id });
    if (!copied.ok) {
      showError(copied.error);
      break;
    }
    await loadDialogues();
    listStore.setState({ active: copied.value.id, selected: new Set() });
    focusActiveRow();
    showToast({ text: currentTexts(dialoguesTexts).duplicated(copied.value.name) });
  }
}
