import { importPath } from "../dialogues/importPath.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Imports the documents that the system wants opened, and shows the last one. */
export async function importOpened(
  files: readonly string[],
  context: Pick<HandlerContext, "store" | "now" | "newId" | "push">,
): Promise<void> {
  let last: string | undefined;
  for (const file of files) {
    for (const { dialogue } of await importPath(file, context)) last = dialogue?.id ?? last;
  }
  context.push("dialogues:changed", {});
  if (last !== undefined) context.push("dialogues:open", { id: last });
}
