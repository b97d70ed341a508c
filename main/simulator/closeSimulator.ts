import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Forgets a simulation. */
export function closeSimulator(
  { session }: Parsed<"simulator:close">,
  { simulator }: Pick<HandlerContext, "simulator">,
): Output<"simulator:close"> {
  simulator.close(session);
}
