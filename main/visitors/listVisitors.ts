import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { readVisitors } from "./readVisitors.ts";

/** The made-up visitors that are kept for the simulator. */
export function listVisitors(
  _input: Parsed<"visitors:list">,
  { store }: Pick<HandlerContext, "store">,
): Output<"visitors:list"> {
  return readVisitors(store);
}
