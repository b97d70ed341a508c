import { setImmediate } from "node:timers/promises";
import { parseInPieces } from "#shared/dialogue/parseInPieces.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { readRow } from "./readRow.ts";
import { wholeDialogue } from "./wholeDialogue.ts";

/** A dialogue with its revision and what had to be mended to read it. A large one keeps no window from being answered. */
export async function getDialogue(
  { id }: Parsed<"dialogues:get">,
  context: Pick<HandlerContext, "store">,
): Promise<Output<"dialogues:get">> {
  const { document, revision } = readRow(id, context);
  await setImmediate();
  const stored: unknown = JSON.parse(document);
  await setImmediate();
  const parsed = await parseInPieces(stored, setImmediate);
  await setImmediate();
  const { dialogue, repairs } = wholeDialogue(parsed, id);
  // the answer is yet to be written
  await setImmediate();
  return { dialogue, revision, repairs: [...repairs] };
}
