import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import { listStore } from "../listStore.ts";

/** Gives the dialogue another name: at once on screen, taken back if main refuses. A blank name changes nothing. */
export async function renameDialogue(id: string, name: string): Promise<void> {
  listStore.setState({ renaming: undefined });
  const before = listStore.getState().dialogues?.find((dialogue) => dialogue.id === id)?.name;
  const after = name.trim();
  if (before === undefined || after === "" || after === before) return;
  show(id, after);
  const renamed = await call("dialogues:rename", { id, name: after });
  if (renamed.ok) return;
  show(id, before);
  showError(renamed.error);
}

function show(id: string, name: string): void {
  listStore.setState(({ dialogues }) => ({
    dialogues: dialogues?.map((dialogue) => (dialogue.id === id ? { ...dialogue, name } : dialogue)),
  }));
}
