import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import { focusActiveRow } from "../focusActiveRow.ts";
import { listStore } from "../listStore.ts";
import { shownDialogues } from "../shownDialogues.ts";
import { loadDialogues } from "./loadDialogues.ts";

/** Deletes dialogues; the keyboard's row becomes the one that takes their place. Answers those that could be deleted. */
export async function takeAway(ids: readonly string[]): Promise<readonly string[]> {
  const next = neighbour(new Set(ids));
  const deleted: string[] = [];
  for (const id of ids) {
    const answer = await call("dialogues:delete", { id });
    if (answer.ok) deleted.push(id);
    else showError(answer.error);
  }
  listStore.setState({ selected: new Set(), active: next });
  await loadDialogues();
  focusActiveRow();
  return deleted;
}

/** The row that takes the place of the last one that goes. */
function neighbour(going: ReadonlySet<string>): string | undefined {
  const shown = shownDialogues();
  const last = shown.findLastIndex(({ id }) => going.has(id));
  const stays = ({ id }: { readonly id: string }) => !going.has(id);
  return (shown.slice(last).find(stays) ?? shown.slice(0, last).findLast(stays))?.id;
}
