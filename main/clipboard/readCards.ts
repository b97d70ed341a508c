import { parseClip } from "#shared/dialogue/clip/parseClip.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Reads what the system's clipboard holds as copied cards, or why it holds none. */
export async function readCards(
  _: Parsed<"clipboard:readCards">,
  { clipboard }: Pick<HandlerContext, "clipboard">,
): Promise<Output<"clipboard:readCards">> {
  return parseClip(await clipboard.read());
}
