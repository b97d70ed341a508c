import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { readCsv } from "#shared/dialogue/translation/readCsv.ts";
import { readXliff } from "#shared/dialogue/translation/readXliff.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../failure/Failure.ts";
import { decodeText } from "../files/decodeText.ts";
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
  const name = path.basename(file);
  const text = decodeText(await readFile(file));
  if (text === undefined) return { name, read: { ok: false, fault: { code: "encoding", place: "" } } };
  return { name, read: /^\s*</.test(text) ? readXliff(text) : readCsv(text) };
}
