import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { DialogueSummary } from "#shared/ipc/contract.ts";
import { noteUses } from "../assets/noteUses.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import type { DialogueRow } from "./DialogueRow.ts";
import { rowOf } from "./rowOf.ts";
import { summaryColumns } from "./summaryColumns.ts";
import { summaryOf } from "./summaryOf.ts";

/** Puts a new dialogue into the store, at revision 1. */
export function insertDialogue(
  dialogue: Dialogue,
  { store, now }: Pick<HandlerContext, "store" | "now">,
): DialogueSummary {
  const sql = `INSERT INTO dialogues
      (id, name, description, status, priority, languages, cards, revision, created_at, updated_at, document)
    VALUES (@id, @name, @description, @status, @priority, @languages, @cards, 1, @now, @now, @document)
    RETURNING ${summaryColumns}`;
  const insert = store.db.transaction(() => {
    const made = store.db.prepare<object, DialogueRow>(sql).get({ ...rowOf(dialogue), now: now() });
    noteUses(dialogue, store);
    return made;
  });
  const row = insert.immediate();
  if (row === undefined) throw new Error("INSERT … RETURNING gave no row");
  return summaryOf(row);
}
