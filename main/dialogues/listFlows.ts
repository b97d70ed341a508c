import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { loadFlows } from "./loadFlows.ts";

/** Every flow that is not deleted, for whoever checks or plays a dialogue that calls some. */
export function listFlows(
  _input: Parsed<"flows:list">,
  context: Pick<HandlerContext, "store">,
): Output<"flows:list"> {
  return [...loadFlows(context).values()];
}
