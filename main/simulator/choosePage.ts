import path from "node:path";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Asks for a HTML file to try the chat on. Which one only main knows: no page can name a file. Null: the user cancelled. */
export async function choosePage(
  _input: Parsed<"simulator:choosePage">,
  { dialogs, stage }: Pick<HandlerContext, "dialogs" | "stage">,
): Promise<Output<"simulator:choosePage">> {
  const file = await dialogs.choosePage();
  if (file === undefined) return null;
  stage.chosen = file;
  return { name: path.basename(file) };
}
