import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";

/** Gives up the test of a connection that is under way, if any. */
export function stopTest(
  _input: Parsed<"marketo:stopTest">,
  { marketo }: Pick<HandlerContext, "marketo">,
): Output<"marketo:stopTest"> {
  marketo.testing?.abort();
}
