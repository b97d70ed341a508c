import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { noSuchDialogue } from "./noSuchDialogue.ts";

/** Removes a deleted dialogue for good, and its versions with it. One that is not deleted stays. */
export function purgeDialogue(
  { id }: Parsed<"dialogues:purge">,
  { store }: Pick<HandlerContext, "store">,
): Output<"dialogues:purge"> {
  const { changes } = store.db
    .prepare("DELETE FROM dialogues WHERE id = ? AND deleted_at IS NOT NULL")
    .run(id);
  if (changes === 0) throw noSuchDialogue(id);
}
