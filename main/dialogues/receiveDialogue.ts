import { setImmediate } from "node:timers/promises";
import { parseInPieces } from "#shared/dialogue/parseInPieces.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { saveDialogue } from "./saveDialogue.ts";

/**
 * Reads a dialogue that the renderer sends and saves it. A large one keeps no window from being answered meanwhile.
 *
 * @throws {Failure} `bad-request` when it cannot be read; else as `saveDialogue`
 */
export async function receiveDialogue(
  { dialogue: sent, revision }: Parsed<"dialogues:save">,
  context: Pick<HandlerContext, "store" | "now" | "newId">,
): Promise<Output<"dialogues:save">> {
  const parsed = await parseInPieces(sent, setImmediate);
  if (!parsed.ok)
    throw new Failure("bad-request", parsed.problems[0]?.message ?? "The dialogue cannot be read.");
  await setImmediate();
  return saveDialogue({ dialogue: parsed.dialogue, revision }, context);
}
