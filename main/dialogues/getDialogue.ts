import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { loadDialogue } from "./loadDialogue.ts";

/** A dialogue with its revision and what had to be mended to read it. */
export function getDialogue(
  { id }: Parsed<"dialogues:get">,
  context: Pick<HandlerContext, "store">,
): Output<"dialogues:get"> {
  const { dialogue, revision, repairs } = loadDialogue(id, context);
  return { dialogue, revision, repairs: [...repairs] };
}
