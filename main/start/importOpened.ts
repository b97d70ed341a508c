import type { ImportOutcome } from "#shared/ipc/contract.ts";
import { importPath } from "../dialogues/importPath.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Imports the documents that the system wants opened; shows the last one if all went well, else what became of each. */
export async function importOpened(
  files: readonly string[],
  context: Pick<HandlerContext, "store" | "now" | "newId" | "push">,
): Promise<void> {
  const outcomes: ImportOutcome[] = [];
  for (const file of files) outcomes.push(...(await importPath(file, context)));
  const last = outcomes.at(-1);
  if (last === undefined) return;
  context.push("dialogues:changed", {});
  const clean = outcomes.every(({ dialogue, repairs }) => dialogue !== undefined && repairs.length === 0);
  if (clean && last.dialogue !== undefined) context.push("dialogues:open", { id: last.dialogue.id });
  else context.push("dialogues:imported", { outcomes });
}
