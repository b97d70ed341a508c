import type { EditorSession } from "../editor/session/editorSession.ts";
import { versionsTexts } from "../i18n/areas/versionsTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { showToast } from "../ui/toast/showToast.ts";

/** Saves what is not yet saved; where that fails, says so and answers false. */
export async function savedFirst({ autosave }: EditorSession): Promise<boolean> {
  if (await autosave.flush()) return true;
  const t = currentTexts(versionsTexts);
  showToast({ text: t.notSaved, detail: t.notSavedText, kind: "error" });
  return false;
}
