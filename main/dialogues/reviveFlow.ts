import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { isFlow } from "#shared/dialogue/flows/isFlow.ts";
import type { DialogueSummary } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { keepPresent } from "../versions/keepPresent.ts";
import type { DialogueRow } from "./DialogueRow.ts";
import { restoreDialogue } from "./restoreDialogue.ts";
import { saveDialogue } from "./saveDialogue.ts";
import { summaryColumns } from "./summaryColumns.ts";
import { summaryOf } from "./summaryOf.ts";

/** Brings a deleted flow back with another content; how it was is kept as a version. Undefined: no deleted flow has its id. */
export function reviveFlow(
  dialogue: Dialogue,
  context: Pick<HandlerContext, "store" | "now" | "newId">,
): DialogueSummary | undefined {
  const { db } = context.store;
  const { id } = dialogue;
  const revive = db.transaction(() => {
    const deleted = db
      .prepare<[string], { revision: number }>(
        "SELECT revision FROM dialogues JOIN flows USING (id) WHERE id = ? AND deleted_at IS NOT NULL",
      )
      .get(id);
    if (deleted === undefined || !isFlow(dialogue)) return undefined;
    restoreDialogue({ id }, context);
    keepPresent(id, "restoring", context);
    saveDialogue({ dialogue, revision: deleted.revision }, context);
    return db.prepare<[string], DialogueRow>(`SELECT ${summaryColumns} FROM dialogues WHERE id = ?`).get(id);
  });
  const row = revive.immediate();
  return row && summaryOf(row);
}
