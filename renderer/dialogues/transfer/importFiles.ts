import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import { reportImport } from "./reportImport.ts";

/** Asks for files and imports them. */
export async function importFiles(): Promise<void> {
  const imported = await call("dialogues:importFiles");
  if (!imported.ok) return showError(imported.error);
  if (imported.value !== null) reportImport(imported.value);
}
