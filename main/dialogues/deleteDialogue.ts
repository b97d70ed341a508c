import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { noSuchDialogue } from "./noSuchDialogue.ts";

/** Takes a dialogue out of the list; it stays restorable until it is purged. */
export function deleteDialogue(
  { id }: Parsed<"dialogues:delete">,
  { store, now }: Pick<HandlerContext, "store" | "now">,
): Output<"dialogues:delete"> {
  const { changes } = store.db
    .prepare("UPDATE dialogues SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL")
    .run(now(), id);
  if (changes === 0) throw noSuchDialogue(id);
}
