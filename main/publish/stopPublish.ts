import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Stops what is being published, as soon as the file under way is through. Visitors keep what they have. */
export function stopPublish(
  _input: Parsed<"publish:stop">,
  { publishing }: Pick<HandlerContext, "publishing">,
): Output<"publish:stop"> {
  publishing.running?.stop.abort();
}
