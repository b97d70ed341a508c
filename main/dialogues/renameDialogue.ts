import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import type { DialogueRow } from "./DialogueRow.ts";
import { noSuchDialogue } from "./noSuchDialogue.ts";
import { summaryColumns } from "./summaryColumns.ts";
import { summaryOf } from "./summaryOf.ts";

/** Gives a dialogue another name, in the list and in its document. */
export function renameDialogue(
  { id, name }: Parsed<"dialogues:rename">,
  { store, now }: Pick<HandlerContext, "store" | "now">,
): Output<"dialogues:rename"> {
  const row = store.db
    .prepare<object, DialogueRow>(
      `UPDATE dialogues SET name = @name, document = json_set(document, '$.name', @name),
        revision = revision + 1, updated_at = @now
      WHERE id = @id AND deleted_at IS NULL RETURNING ${summaryColumns}`,
    )
    .get({ id, name, now: now() });
  if (row === undefined) throw noSuchDialogue(id);
  return summaryOf(row);
}
