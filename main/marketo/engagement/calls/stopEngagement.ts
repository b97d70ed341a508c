import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../../ipc/HandlerContext.ts";

/** Gives the run up that is under way; what is known stays, and the next goes on there. */
export function stopEngagement(
  _input: Parsed<"engagement:stop">,
  { marketo }: Pick<HandlerContext, "marketo">,
): Output<"engagement:stop"> {
  marketo.engaging?.stop.abort();
}
