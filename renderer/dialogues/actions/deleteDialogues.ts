import { dialoguesTexts } from "../../i18n/areas/dialoguesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import { rememberStep } from "../history/rememberStep.ts";
import { listStore } from "../listStore.ts";
import { restoreDialogues } from "./restoreDialogues.ts";
import { takeAway } from "./takeAway.ts";

/** Deletes without asking, as it can be undone: by the toast, or as the last step. */
export async function deleteDialogues(ids: readonly string[]): Promise<void> {
  const first = listStore.getState().dialogues?.find(({ id }) => id === ids[0]);
  if (first === undefined) return;
  const deleted = await takeAway(ids);
  if (deleted.length === 0) return;
  rememberStep({ kind: "deleted", ids: deleted });
  const t = currentTexts(dialoguesTexts);
  showToast({
    text: t.deleted(deleted.length, first.name || t.untitled),
    action: { label: t.undo, run: () => void restoreDialogues(deleted) },
  });
}
