import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { parseDialogue } from "#shared/dialogue/parseDialogue.ts";
import type { Repair } from "#shared/dialogue/repair.ts";
import { repairDialogue } from "#shared/dialogue/repairDialogue.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { noSuchDialogue } from "./noSuchDialogue.ts";

/**
 * Reads a dialogue and mends it; the stored document stays as it is until the user edits.
 *
 * @throws {Failure} `not-found`; `invalid` when the document cannot be read
 */
export function loadDialogue(
  id: string,
  { store }: Pick<HandlerContext, "store">,
): { readonly dialogue: Dialogue; readonly revision: number; readonly repairs: readonly Repair[] } {
  const row = store.db
    .prepare<[string], { document: string; revision: number }>(
      "SELECT document, revision FROM dialogues WHERE id = ? AND deleted_at IS NULL",
    )
    .get(id);
  if (row === undefined) throw noSuchDialogue(id);
  const parsed = parseDialogue(JSON.parse(row.document));
  if (!parsed.ok) {
    const [problem] = parsed.problems;
    throw new Failure("invalid", problem?.message ?? "The stored document cannot be read.", { detail: id });
  }
  return { revision: row.revision, ...repairDialogue(parsed.dialogue) };
}
