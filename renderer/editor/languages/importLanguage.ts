import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Asks for a language file, and shows what it would change before it changes anything. */
export async function importLanguage({ view }: EditorSession): Promise<void> {
  const read = await call("languages:import");
  if (!read.ok) return showError(read.error);
  if (read.value !== null) view.setState({ languageImport: read.value });
}
