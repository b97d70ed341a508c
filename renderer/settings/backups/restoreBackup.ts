import { closeOverlay } from "../../app/closeOverlay.ts";
import { navigate } from "../../app/navigate.ts";
import { savedOrTold } from "../../app/savedOrTold.ts";
import { showError } from "../../app/showError.ts";
import { loadDialogues } from "../../dialogues/actions/loadDialogues.ts";
import { listHistory } from "../../dialogues/history/listHistory.ts";
import { listStore } from "../../dialogues/listStore.ts";
import { versionsTexts } from "../../i18n/areas/versionsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { showToast } from "../../ui/toast/showToast.ts";

/** Brings a copy back. An open dialogue is saved and left first, so that nothing of now is written over the copy. */
export async function restoreBackup(name: string): Promise<void> {
  if (!(await savedOrTold())) return;
  navigate({ screen: "list" });
  const restored = await call("backups:restore", { name });
  if (!restored.ok) return showError(restored.error);
  closeOverlay();
  listHistory.setState({ done: [], undone: [] });
  listStore.setState({ selected: new Set(), active: undefined });
  await loadDialogues();
  showToast({ text: currentTexts(versionsTexts).restoredBackup });
}
