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
  for (const file of files) outcomes.push(...(await importOne(file)));
  reportImport(outcomes);
}

async function importOne(file: File): Promise<ImportOutcome[]> {
  if (file.size > limit) return refused(file.name, "too-big");
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return refused(file.name, "unreadable");
  const imported = await call("dialogues:importText", { name: file.name, text });
  if (imported.ok) return imported.value;
  return refused(file.name, imported.error.code);
}

function refused(name: string, code: ErrorCode): ImportOutcome[] {
  const { title, advice } = errorText({ code, message: "" });
  const message = `${title}. ${advice}`;
  return [{ name, repairs: [], problems: [{ severity: "error", code: "not-a-dialogue", message }] }];
}
