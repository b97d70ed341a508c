import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { giveAssets } from "../assets/giveAssets.ts";
import { readAssets } from "../assets/readAssets.ts";
import { safeFileName } from "../files/safeFileName.ts";
import { writeFileAtomic } from "../files/writeFileAtomic.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { loadDialogue } from "./loadDialogue.ts";

/** Asks where, then writes the document as a file, with the files that go with it. Null: the user cancelled. */
export async function exportDialogueFile(
  { id }: Parsed<"dialogues:exportFile">,
  { store, dialogs, written }: Pick<HandlerContext, "store" | "dialogs" | "written">,
): Promise<Output<"dialogues:exportFile">> {
  const { dialogue } = loadDialogue(id, { store });
  const path = await dialogs.chooseFile(`${safeFileName(dialogue.name)}.dialogue.json`, "document");
  if (path === undefined) return null;
  const whole = giveAssets(dialogue, readAssets([dialogue], store));
  await writeFileAtomic(path, `${JSON.stringify(whole, null, 2)}\n`);
  written.add(path);
  return { path };
}
