import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Puts a text into the system's clipboard. */
export async function writeText(
  { text }: Parsed<"clipboard:writeText">,
  { clipboard }: Pick<HandlerContext, "clipboard">,
): Promise<Output<"clipboard:writeText">> {
  await clipboard.write(text);
}
