import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { isFlow } from "#shared/dialogue/flows/isFlow.ts";
import type { DialogueSummary } from "#shared/ipc/contract.ts";
import { noteUses } from "../assets/noteUses.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import type { DialogueRow } from "./DialogueRow.ts";
import { noteCalls } from "./noteCalls.ts";
import { noteTheme } from "./noteTheme.ts";
import { rowOf } from "./rowOf.ts";
import { summaryColumns } from "./summaryColumns.ts";
import { summaryOf } from "./summaryOf.ts";

/** Puts a new dialogue or flow into the store, at revision 1. */
export function insertDialogue(
  dialogue: Dialogue,
  context: Pick<HandlerContext, "store" | "now">,
): DialogueSummary {
  const { db } = context.store;
  const insert = db.prepare(`INSERT INTO dialogues
      (id, name, description, status, priority, languages, cards, revision, created_at, updated_at, document)
    VALUES (@id, @name, @description, @status, @priority, @languages, @cards, 1, @now, @now, @document)`);
  const select = db.prepare<[string], DialogueRow>(`SELECT ${summaryColumns} FROM dialogues WHERE id = ?`);
  const write = db.transaction(() => {
    insert.run({ ...rowOf(dialogue), now: context.now() });
    if (isFlow(dialogue)) db.prepare("INSERT INTO flows (id) VALUES (?)").run(dialogue.id);
    noteCalls(dialogue, context);
    noteTheme(dialogue, context);
    noteUses(dialogue, context.store);
    return select.get(dialogue.id);
  });
  const row = write.immediate();
  if (row === undefined) throw new Error("what was inserted is not there");
  return summaryOf(row);
}
