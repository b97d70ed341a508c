import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import type { DialogueRow } from "./DialogueRow.ts";
import { summaryColumns } from "./summaryColumns.ts";
import { summaryOf } from "./summaryOf.ts";

/** The dialogues and flows, but deleted ones, that call a flow, by name. */
export function listUses(
  { id }: Parsed<"flows:uses">,
  { store }: Pick<HandlerContext, "store">,
): Output<"flows:uses"> {
  return store.db
    .prepare<[string], DialogueRow>(
      `SELECT ${summaryColumns} FROM dialogues
      WHERE id IN (SELECT caller FROM calls WHERE flow = ?) AND deleted_at IS NULL ORDER BY name COLLATE NOCASE, id`,
    )
    .all(id)
    .map(summaryOf);
}
