import { languageFileOf } from "#shared/dialogue/translation/languageFileOf.ts";
import { writeCsv } from "#shared/dialogue/translation/writeCsv.ts";
import { writeXliff } from "#shared/dialogue/translation/writeXliff.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { loadDialogue } from "../dialogues/loadDialogue.ts";
import { safeFileName } from "../files/safeFileName.ts";
import { writeFileAtomic } from "../files/writeFileAtomic.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

const formats = {
  xliff: { extension: "xlf", write: writeXliff },
  csv: { extension: "csv", write: writeCsv },
} as const;

/** Asks where, then writes the dialogue's texts for a translator. Null: the user cancelled. */
export async function exportLanguageFile(
  { id, language, form }: Parsed<"languages:export">,
  { store, dialogs, written }: Pick<HandlerContext, "store" | "dialogs" | "written">,
): Promise<Output<"languages:export">> {
  const { dialogue } = loadDialogue(id, { store });
  const { extension, write } = formats[form];
  const suggested = `${safeFileName(dialogue.name)}.${language}.${extension}`;
  const path = await dialogs.chooseFile(suggested, form);
  if (path === undefined) return null;
  await writeFileAtomic(path, write(languageFileOf(dialogue, language)));
  written.add(path);
  return { path };
}
