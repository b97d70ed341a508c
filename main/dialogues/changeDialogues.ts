import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import type { DialogueRow } from "./DialogueRow.ts";
import { summaryColumns } from "./summaryColumns.ts";
import { summaryOf } from "./summaryOf.ts";

/**
 * Gives dialogues another priority or status, in the list and in their documents, all of them or none. One that is gone is
 * passed over; what a change leaves out stays.
 */
export function changeDialogues(
  { changes }: Parsed<"dialogues:change">,
  { store, now }: Pick<HandlerContext, "store" | "now">,
): Output<"dialogues:change"> {
  const write = store.db.prepare<object, DialogueRow>(
    `UPDATE dialogues SET priority = coalesce(CAST(@priority AS INTEGER), priority), status = coalesce(@status, status),
      document = json_set(document, '$.priority', coalesce(CAST(@priority AS INTEGER), priority),
        '$.status', coalesce(@status, status)),
      revision = revision + 1, updated_at = @now
    WHERE id = @id AND deleted_at IS NULL RETURNING ${summaryColumns}`,
  );
  const writeAll = store.db.transaction(() =>
    changes.flatMap(({ id, priority = null, status = null }) => {
      const row = write.get({ id, priority, status, now: now() });
      return row === undefined ? [] : [summaryOf(row)];
    }),
  );
  return writeAll.immediate();
}
