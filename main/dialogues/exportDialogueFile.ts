import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { giveAssets } from "../assets/giveAssets.ts";
import { readAssets } from "../assets/readAssets.ts";
import { Failure } from "../failure/Failure.ts";
import { safeFileName } from "../files/safeFileName.ts";
import { writeFileAtomic } from "../files/writeFileAtomic.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { giveTheme } from "../themes/giveTheme.ts";
import { readOverriding } from "../themes/readOverriding.ts";
import { loadDialogue } from "./loadDialogue.ts";

/** What an import reads at most: such a file holds little but ASCII, so that its characters are its bytes. */
const mostCharacters = 49_000_000;

/**
 * Asks where, then writes the document as a file, with its theme and the files that go with it. Null: the user cancelled.
 *
 * @throws {Failure} `too-big` when it could not be imported again
 */
export async function exportDialogueFile(
  { id }: Parsed<"dialogues:exportFile">,
  { store, dialogs, written }: Pick<HandlerContext, "store" | "dialogs" | "written">,
): Promise<Output<"dialogues:exportFile">> {
  const { dialogue } = loadDialogue(id, { store });
  const assets = new Map([...readAssets([dialogue], store), ...readOverriding(dialogue, { store })]);
  const text = `${JSON.stringify(giveAssets(giveTheme(dialogue, { store }), assets), null, 2)}\n`;
  if (text.length > mostCharacters)
    throw new Failure(
      "too-big",
      "This dialogue and the files that go with it are larger than 50 MB together, more than can be imported again. Take a file out, or make a backup instead.",
    );
  const path = await dialogs.chooseFile(`${safeFileName(dialogue.name)}.dialogue.json`, "document");
  if (path === undefined) return null;
  await writeFileAtomic(path, text);
  written.add(path);
  return { path };
}
