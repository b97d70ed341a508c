import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** The renderer says whether everything is saved. */
export function acknowledgeFlush(
  { saved }: Parsed<"app:flushed">,
  { flushed }: Pick<HandlerContext, "flushed">,
): Output<"app:flushed"> {
  flushed(saved);
}
