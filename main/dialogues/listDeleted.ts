import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import type { DialogueRow } from "./DialogueRow.ts";
import { keptAfterDelete } from "./keptAfterDelete.ts";
import { summaryColumns } from "./summaryColumns.ts";
import { summaryOf } from "./summaryOf.ts";

/** Every dialogue that was deleted and can still be brought back, the one deleted last first. */
export function listDeleted(
  _input: Parsed<"dialogues:listDeleted">,
  { store }: Pick<HandlerContext, "store">,
): Output<"dialogues:listDeleted"> {
  return store.db
    .prepare<[], DialogueRow & { deleted_at: number }>(
      `SELECT ${summaryColumns}, deleted_at FROM dialogues WHERE deleted_at IS NOT NULL
      ORDER BY deleted_at DESC, id`,
    )
    .all()
    .map((row) => ({
      ...summaryOf(row),
      deletedAt: row.deleted_at,
      goesAt: row.deleted_at + keptAfterDelete,
    }));
}
