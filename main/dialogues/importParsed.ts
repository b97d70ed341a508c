import type { ParsedDialogue } from "#shared/dialogue/parseDialogue.ts";
import { repairDialogue } from "#shared/dialogue/repairDialogue.ts";
import type { ImportOutcome } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { insertDialogue } from "./insertDialogue.ts";

/** Puts a document that was read out of a file into the store, mended, or answers why it could not be read. */
export function importParsed(
  name: string,
  parsed: ParsedDialogue,
  context: Pick<HandlerContext, "store" | "now" | "newId">,
): ImportOutcome {
  if (!parsed.ok) return { name, repairs: [], problems: [...parsed.problems] };
  const { dialogue, repairs } = repairDialogue(parsed.dialogue);
  const id = isTaken(dialogue.id, context) ? context.newId() : dialogue.id;
  const summary = insertDialogue({ ...dialogue, id }, context);
  return { name, dialogue: summary, repairs: [...repairs], problems: [] };
}

/** Also by a deleted dialogue, which may be restored. */
function isTaken(id: string, { store }: Pick<HandlerContext, "store">): boolean {
  return store.db.prepare("SELECT 1 FROM dialogues WHERE id = ?").get(id) !== undefined;
}
