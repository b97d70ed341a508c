import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Shows the studio's commands in the native menu. */
export function setMenu(
  model: Parsed<"menu:set">,
  { setMenu }: Pick<HandlerContext, "setMenu">,
): Output<"menu:set"> {
  setMenu(model);
}
