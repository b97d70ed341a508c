import { isFlow } from "#shared/dialogue/flows/isFlow.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { insertDialogue } from "./insertDialogue.ts";

/**
 * Puts a flow into the store that was made of a dialogue's cards, under the id that it was given.
 *
 * @throws {Failure} `bad-request` when it is no flow, or something has its id
 */
export function addFlow(
  { flow }: Parsed<"flows:add">,
  context: Pick<HandlerContext, "store" | "now">,
): Output<"flows:add"> {
  const taken = context.store.db.prepare("SELECT 1 FROM dialogues WHERE id = ?").get(flow.id) !== undefined;
  if (taken || !isFlow(flow))
    throw new Failure("bad-request", "A new flow needs an id of its own. Try again.", { detail: flow.id });
  return insertDialogue(flow, context);
}
