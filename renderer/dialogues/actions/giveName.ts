import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import { listStore } from "../listStore.ts";

/**
 * Gives the dialogue another name: at once on screen, taken back if main refuses. False when it does. One that is no more
 * called as `expected` says was renamed by somebody else meanwhile, and keeps that name; one that has gone has none to give.
 */
export async function giveName(id: string, name: string, expected?: string): Promise<boolean> {
  const before = listStore.getState().dialogues?.find((dialogue) => dialogue.id === id)?.name;
  if (before === undefined || (expected !== undefined && before !== expected)) return true;
  show(id, name);
  const renamed = await call("dialogues:rename", { id, name });
  if (renamed.ok) return true;
  show(id, before);
  showError(renamed.error);
  return false;
}

function show(id: string, name: string): void {
  listStore.setState(({ dialogues }) => ({
    dialogues: dialogues?.map((dialogue) => (dialogue.id === id ? { ...dialogue, name } : dialogue)),
  }));
}
