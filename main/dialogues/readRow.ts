import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { noSuchDialogue } from "./noSuchDialogue.ts";

/**
 * A document as it is stored, and its revision.
 *
 * @throws {Failure} `not-found`
 */
export function readRow(
  id: string,
  { store }: Pick<HandlerContext, "store">,
): { readonly document: string; readonly revision: number } {
  const row = store.db
    .prepare<[string], { document: string; revision: number }>(
      "SELECT document, revision FROM dialogues WHERE id = ? AND deleted_at IS NULL",
    )
    .get(id);
  if (row === undefined) throw noSuchDialogue(id);
  return row;
}
