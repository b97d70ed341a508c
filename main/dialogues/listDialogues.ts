import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import type { DialogueRow } from "./DialogueRow.ts";
import { summaryColumns } from "./summaryColumns.ts";
import { summaryOf } from "./summaryOf.ts";

/** Every dialogue that is not deleted, the one changed last first. */
export function listDialogues(
  _input: Parsed<"dialogues:list">,
  { store }: Pick<HandlerContext, "store">,
): Output<"dialogues:list"> {
  const sql = `SELECT ${summaryColumns} FROM dialogues WHERE deleted_at IS NULL ORDER BY updated_at DESC, id`;
  return store.db.prepare<[], DialogueRow>(sql).all().map(summaryOf);
}
