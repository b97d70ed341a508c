import { showError } from "../../app/showError.ts";
import { revealFile } from "../../dialogues/transfer/revealFile.ts";
import { languagesTexts } from "../../i18n/areas/languagesTexts.ts";
import { transferTexts } from "../../i18n/areas/transferTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import { savedFirst } from "../../versions/savedFirst.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Writes the texts and their translations to a file where the user says. */
export async function exportLanguage(
  session: EditorSession,
  language: string,
  form: "xliff" | "csv",
): Promise<void> {
  if (!(await savedFirst(session))) return;
  const written = await call("languages:export", { id: session.id, language, form });
  if (!written.ok) return showError(written.error);
  if (written.value === null) return;
  const { path } = written.value;
  showToast({
    text: currentTexts(languagesTexts).exported,
    detail: path,
    action: { label: currentTexts(transferTexts).reveal, run: () => void revealFile(path) },
  });
}
