import type { ImportOutcome, Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { importPath } from "./importPath.ts";

/** Asks for files and imports each. Null: the user cancelled. */
export async function importFiles(
  _input: Parsed<"dialogues:importFiles">,
  context: Pick<HandlerContext, "store" | "now" | "newId" | "dialogs">,
): Promise<Output<"dialogues:importFiles">> {
  const files = await context.dialogs.chooseDocuments();
  if (files === undefined) return null;
  const outcomes: ImportOutcome[] = [];
  for (const file of files) outcomes.push(...(await importPath(file, context)));
  return outcomes;
}
