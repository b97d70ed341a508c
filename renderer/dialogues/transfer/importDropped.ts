import type { ImportOutcome } from "#shared/ipc/contract.ts";
import type { ErrorCode } from "#shared/ipc/result.ts";
import { errorText } from "../../app/errorText.ts";
import { call } from "../../ipc/call.ts";
import { reportImport } from "./reportImport.ts";

/** Bytes that main reads at most; a bigger file is not even taken into memory. */
const limit = 50 * 1024 * 1024;

/** Imports files that were dropped on the window, one after the other. */
export async function importDropped(files: readonly File[]): Promise<void> {
  const outcomes: ImportOutcome[] = [];
  const isPart = (file: File) => /\.(?:lg|dialog)$/i.test(file.name);
  const parts = files.filter(isPart);
  const hasDialog = parts.some(({ name }) => /\.dialog$/i.test(name));
  for (const file of files)
    if (!hasDialog || !/\.lg$/i.test(file.name))
      outcomes.push(...(await importOne(file, isPart(file) ? parts.filter((part) => part !== file) : [])));
  reportImport(outcomes);
}

/** `parts`: what was dropped with a dialog of Bot Framework Composer, which keeps its words in files of their own. */
async function importOne(file: File, parts: readonly File[]): Promise<ImportOutcome[]> {
  if (file.size > limit) return refused(file.name, "too-big");
  const text = await textOf(file);
  if (text === undefined) return refused(file.name, "unreadable");
  const read = await Promise.all(parts.map(async (part) => ({ name: part.name, text: await textOf(part) })));
  const beside = read.flatMap((part) =>
    part.text === undefined ? [] : [{ name: part.name, text: part.text }],
  );
  const imported = await call("dialogues:importText", { name: file.name, text, beside });
  if (imported.ok) return imported.value;
  return refused(file.name, imported.error.code);
}

async function textOf(file: File): Promise<string | undefined> {
  return file.size > limit ? undefined : await file.text().catch(() => undefined);
}

function refused(name: string, code: ErrorCode): ImportOutcome[] {
  const { title, advice } = errorText({ code, message: "" });
  const message = `${title}. ${advice}`;
  return [{ name, repairs: [], problems: [{ severity: "error", code: "not-a-dialogue", message }] }];
}
