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
  // Words of a dialog of Bot Framework Composer come along with it.
  const hasDialog = files.some((file) => /\.dialog$/i.test(file));
  for (const file of files)
    if (!hasDialog || !/\.lg$/i.test(file)) outcomes.push(...(await importPath(file, context)));
  return outcomes;
}
