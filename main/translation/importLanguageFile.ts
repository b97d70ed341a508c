import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { readCsv } from "#shared/dialogue/translation/readCsv.ts";
import { readXliff } from "#shared/dialogue/translation/readXliff.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** The texts of the largest dialogue, in two languages, are a fraction of this. */
const mostBytes = 20 * 1024 * 1024;

/** Asks for a language file and reads it; what it would change is for the studio to say. Null: the user cancelled. */
export async function importLanguageFile(
  _input: Parsed<"languages:import">,
  { dialogs }: Pick<HandlerContext, "dialogs">,
): Promise<Output<"languages:import">> {
  const file = await dialogs.chooseLanguageFile();
  if (file === undefined) return null;
  if ((await stat(file)).size > mostBytes)
    throw new Failure("too-big", "The file is larger than 20 MB. Choose another one.", { detail: file });
  const text = await readFile(file, "utf8");
  const isXml = /^\ufeff?\s*</.test(text);
  return { name: path.basename(file), read: isXml ? readXliff(text) : readCsv(text) };
}
