import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import type { DialogueRow } from "./DialogueRow.ts";
import { noSuchDialogue } from "./noSuchDialogue.ts";
import { summaryColumns } from "./summaryColumns.ts";
import { summaryOf } from "./summaryOf.ts";

/** Puts a deleted dialogue back exactly as it was. */
export function restoreDialogue(
  { id }: Parsed<"dialogues:restore">,
  { store }: Pick<HandlerContext, "store">,
): Output<"dialogues:restore"> {
  const row = store.db
    .prepare<[string], DialogueRow>(
      `UPDATE dialogues SET deleted_at = NULL WHERE id = ? AND deleted_at IS NOT NULL RETURNING ${summaryColumns}`,
    )
    .get(id);
  if (row === undefined) throw noSuchDialogue(id);
  return summaryOf(row);
}
