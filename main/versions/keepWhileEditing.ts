import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { keepPresent } from "./keepPresent.ts";

/** While a dialogue is edited, its versions lie at least this far apart. */
const apart = 5 * 60_000;

/**
 * Keeps what is about to be overwritten, if the last version lies some minutes back: so each time a dialogue is edited, the
 * state that it was opened in is there, and one every few minutes after it. `revision`: the one
 * that the write replaces; a write that will be refused keeps nothing. To be called within its transaction.
 */
export function keepWhileEditing(
  { dialogue, revision }: { readonly dialogue: string; readonly revision: number },
  context: Pick<HandlerContext, "store" | "newId" | "now">,
): void {
  const { store, now } = context;
  const last = store.db
    .prepare<[string], { revision: number; kept: number; stored: number }>(
      `SELECT d.revision AS stored, coalesce(max(v.revision), 0) AS revision,
        max(coalesce(max(v.at), 0), coalesce(max(v.exported_at), 0)) AS kept
      FROM dialogues d LEFT JOIN versions v ON v.dialogue = d.id
      WHERE d.id = ? AND d.deleted_at IS NULL GROUP BY d.id`,
    )
    .get(dialogue);
  if (last === undefined || last.stored !== revision) return;
  if (last.revision === last.stored || now() - last.kept < apart) return;
  keepPresent(dialogue, "editing", context);
}
