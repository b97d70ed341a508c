import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Passes an order on to the simulated page in its window. */
export function orderPage(
  { session, order }: Parsed<"simulator:order">,
  { stage }: Pick<HandlerContext, "stage">,
): Output<"simulator:order"> {
  stage.order(session, order);
}
