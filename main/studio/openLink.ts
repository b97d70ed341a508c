import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Opens a link outside of the studio. */
export function openLink(
  { url }: Parsed<"app:openExternal">,
  { openExternal }: Pick<HandlerContext, "openExternal">,
): Promise<Output<"app:openExternal">> {
  return openExternal(url);
}
