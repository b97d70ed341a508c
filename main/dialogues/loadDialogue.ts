import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { parseDialogue } from "#shared/dialogue/parseDialogue.ts";
import type { Repair } from "#shared/dialogue/repair.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { readRow } from "./readRow.ts";
import { wholeDialogue } from "./wholeDialogue.ts";

/**
 * Reads a dialogue and mends it; the stored document stays as it is until the user edits.
 *
 * @throws {Failure} `not-found`; `invalid` when the document cannot be read
 */
export function loadDialogue(
  id: string,
  context: Pick<HandlerContext, "store">,
): { readonly dialogue: Dialogue; readonly revision: number; readonly repairs: readonly Repair[] } {
  const { document, revision } = readRow(id, context);
  return { revision, ...wholeDialogue(parseDialogue(JSON.parse(document)), id) };
}
