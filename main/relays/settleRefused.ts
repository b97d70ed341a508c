import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { changeRelay } from "./changeRelay.ts";

/** Strikes a refused meeting off a relay's list: somebody has taken care of it. */
export function settleRefused(
  { id, requestId }: Parsed<"relays:settle">,
  { store }: Pick<HandlerContext, "store">,
): Output<"relays:settle"> {
  changeRelay(store, id, (relay) => ({
    ...relay,
    refused: relay.refused.filter((one) => one.requestId !== requestId),
  }));
}
