import { showError } from "../../app/showError.ts";
import { dialoguesTexts } from "../../i18n/areas/dialoguesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import { focusActiveRow } from "../focusActiveRow.ts";
import { listStore } from "../listStore.ts";
import { shownDialogues } from "../shownDialogues.ts";
import { loadDialogues } from "./loadDialogues.ts";
import { restoreDialogues } from "./restoreDialogues.ts";

/** Deletes without asking, as it can be undone: by the toast, or by the command until the next delete. */
export async function deleteDialogues(ids: readonly string[]): Promise<void> {
  const first = listStore.getState().dialogues?.find(({ id }) => id === ids[0]);
  if (first === undefined) return;
  const next = neighbour(new Set(ids));
  const deleted: string[] = [];
  for (const id of ids) {
    const answer = await call("dialogues:delete", { id });
    if (answer.ok) deleted.push(id);
    else showError(answer.error);
  }
  listStore.setState({ selected: new Set(), active: next, deleted });
  await loadDialogues();
  focusActiveRow();
  if (deleted.length === 0) return;
  const t = currentTexts(dialoguesTexts);
  showToast({
    text: t.deleted(deleted.length, first.name || t.untitled),
    action: { label: t.undo, run: () => void restoreDialogues(deleted) },
  });
}

/** The row that takes the place of the last one that goes. */
function neighbour(going: ReadonlySet<string>): string | undefined {
  const shown = shownDialogues();
  const last = shown.findLastIndex(({ id }) => going.has(id));
  const stays = ({ id }: { readonly id: string }) => !going.has(id);
  return (shown.slice(last).find(stays) ?? shown.slice(0, last).findLast(stays))?.id;
}
