import { parseDialogueText } from "#shared/dialogue/parseDialogueText.ts";
import { repairDialogue } from "#shared/dialogue/repairDialogue.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { insertDialogue } from "./insertDialogue.ts";

/** Reads one document out of a file's text and puts it into the store as a dialogue of its own. */
export function importText(
  { name, text }: Parsed<"dialogues:importText">,
  context: Pick<HandlerContext, "store" | "now" | "newId">,
): Output<"dialogues:importText"> {
  const parsed = parseDialogueText(text);
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
