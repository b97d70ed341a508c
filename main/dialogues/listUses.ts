import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { readsOfFlow } from "#shared/dialogue/flows/readsOfFlow.ts";
import { parseDialogue } from "#shared/dialogue/parseDialogue.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import type { DialogueRow } from "./DialogueRow.ts";
import { loadFlows } from "./loadFlows.ts";
import { summaryColumns } from "./summaryColumns.ts";
import { summaryOf } from "./summaryOf.ts";

/** The dialogues and flows, but deleted ones, that call a flow, by name, and what they read of its answers. */
export function listUses(
  { id }: Parsed<"flows:uses">,
  context: Pick<HandlerContext, "store">,
): Output<"flows:uses"> {
  const rows = context.store.db
    .prepare<[string], DialogueRow>(
      `SELECT ${summaryColumns} FROM dialogues
      WHERE id IN (SELECT caller FROM calls WHERE flow = ?) AND deleted_at IS NULL ORDER BY name COLLATE NOCASE, id`,
    )
    .all(id);
  if (rows.length === 0) return [];
  const around = { documents: documentsAbove(id, context), flows: loadFlows(context) };
  return rows.map((row) => {
    const caller = around.documents.find((document) => document.id === row.id);
    return { ...summaryOf(row), reads: caller ? readsOfFlow(id, caller, around) : [] };
  });
}

/** Whatever calls a flow, and whatever calls that. */
function documentsAbove(id: string, { store }: Pick<HandlerContext, "store">): Dialogue[] {
  return store.db
    .prepare<[string], { document: string }>(
      `WITH RECURSIVE above (id) AS (
        SELECT caller FROM calls WHERE flow = ? UNION SELECT caller FROM calls JOIN above ON flow = above.id
      ) SELECT document FROM dialogues JOIN above USING (id) WHERE deleted_at IS NULL`,
    )
    .all(id)
    .flatMap(({ document }) => {
      const parsed = parseDialogue(JSON.parse(document));
      return parsed.ok ? [parsed.dialogue] : [];
    });
}
