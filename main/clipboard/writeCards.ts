import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Puts copied cards into the system's clipboard, as text, so that any window of the studio can paste them. */
export async function writeCards(
  clip: Parsed<"clipboard:writeCards">,
  { clipboard }: Pick<HandlerContext, "clipboard">,
): Promise<Output<"clipboard:writeCards">> {
  const { parley, ...rest } = clip;
  await clipboard.write(JSON.stringify({ parley, ...rest }));
}
