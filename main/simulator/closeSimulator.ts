import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Forgets a simulation. */
export function closeSimulator(
  { session }: Parsed<"simulator:close">,
  { simulator, stage }: Pick<HandlerContext, "simulator" | "stage">,
): Output<"simulator:close"> {
  simulator.close(session);
  stage.close(session);
}
