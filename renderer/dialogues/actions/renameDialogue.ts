import { rememberStep } from "../history/rememberStep.ts";
import { listStore } from "../listStore.ts";
import { giveName } from "./giveName.ts";

/** Gives the dialogue the name that was typed; a blank one changes nothing. */
export async function renameDialogue(id: string, name: string): Promise<void> {
  listStore.setState({ renaming: undefined });
  const before = listStore.getState().dialogues?.find((dialogue) => dialogue.id === id)?.name;
  const after = name.trim();
  if (before === undefined || after === "" || after === before) return;
  const given = await giveName(id, after);
  // A name cannot be taken back to none.
  if (given && before !== "") rememberStep({ kind: "renamed", id, before, after });
}
