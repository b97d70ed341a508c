import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import type { Details, DetailsStep } from "../history/listStep.ts";
import { listStore } from "../listStore.ts";
import { loadDialogues } from "./loadDialogues.ts";

type Changes = DetailsStep["changes"];

/**
 * Gives dialogues another priority or status: at once on screen, read anew if main refuses. One that is not as `before` says
 * was changed by somebody else meanwhile, and stays as it is. False when main refused.
 */
export async function setDetails(changes: Changes): Promise<boolean> {
  const { dialogues = [] } = listStore.getState();
  const present = new Map(dialogues.map((dialogue) => [dialogue.id, dialogue]));
  const due = changes.filter(({ id, before }) => {
    const dialogue = present.get(id);
    return dialogue !== undefined && isSo(dialogue, before);
  });
  if (due.length === 0) return true;
  show(new Map(due.map(({ id, after }) => [id, after])));
  const changed = await call("dialogues:change", { changes: due.map(({ id, after }) => ({ id, ...after })) });
  if (!changed.ok) {
    showError(changed.error);
    await loadDialogues();
    return false;
  }
  // Of what is on screen by now only this is older: another change may be on its way.
  show(new Map(changed.value.map(({ id, revision, updatedAt }) => [id, { revision, updatedAt }])));
  return true;
}

function isSo(dialogue: Required<Details>, { priority, status }: Details): boolean {
  return (
    (priority === undefined || dialogue.priority === priority) &&
    (status === undefined || dialogue.status === status)
  );
}

function show(changes: ReadonlyMap<string, object>): void {
  listStore.setState(({ dialogues }) => ({
    dialogues: dialogues?.map((dialogue) => ({ ...dialogue, ...changes.get(dialogue.id) })),
  }));
}
