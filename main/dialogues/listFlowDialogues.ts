import { setImmediate } from "node:timers/promises";
import { parseInPieces } from "#shared/dialogue/parseInPieces.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { wholeDialogue } from "./wholeDialogue.ts";

/**
 * The dialogues, but deleted ones, that call a flow or a flow that comes to it, by name. What cannot be read is left out. Many or large
 * ones keep no window from being answered.
 */
export async function listFlowDialogues(
  { id }: Parsed<"flows:dialogues">,
  { store }: Pick<HandlerContext, "store">,
): Promise<Output<"flows:dialogues">> {
  const rows = store.db
    .prepare<[string], { id: string; document: string }>(
      `WITH RECURSIVE above (id) AS (
        SELECT caller FROM calls WHERE flow = ? UNION SELECT caller FROM calls JOIN above ON flow = above.id
      ) SELECT id, document FROM dialogues JOIN above USING (id)
      WHERE deleted_at IS NULL AND id NOT IN (SELECT id FROM flows) ORDER BY name COLLATE NOCASE, id`,
    )
    .all(id);
  const found: Output<"flows:dialogues"> = [];
  for (const { id: of, document } of rows) {
    const parsed = await parseInPieces(JSON.parse(document), setImmediate);
    if (parsed.ok) found.push(wholeDialogue(parsed, of).dialogue);
    await setImmediate();
  }
  return found;
}
