import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { readSetup } from "./readSetup.ts";

/** With whom visitors can meet. @throws {Failure} `damaged` */
export function getSetup(
  _input: Parsed<"agents:get">,
  { store }: Pick<HandlerContext, "store">,
): Output<"agents:get"> {
  return readSetup(store);
}
