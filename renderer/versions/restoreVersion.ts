import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { showError } from "../app/showError.ts";
import { takeStepBack } from "../editor/actions/takeStepBack.ts";
import { replaceContent } from "../editor/document/operations/replaceContent.ts";
import type { EditorSession } from "../editor/session/editorSession.ts";
import { versionsTexts } from "../i18n/areas/versionsTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { call } from "../ipc/call.ts";
import { showToast } from "../ui/toast/showToast.ts";
import { closeVersions } from "./closeVersions.ts";
import { savedFirst } from "./savedFirst.ts";

/**
 * Makes the dialogue what it was in another version, as one step that can be undone. The state before is kept as a version
 * first. `when`: what the user calls the version.
 */
export async function restoreVersion(session: EditorSession, version: Dialogue, when: string): Promise<void> {
  if (!(await savedFirst(session))) return;
  const kept = await call("versions:checkpoint", { id: session.id, reason: "restoring" });
  if (!kept.ok) return showError(kept.error);
  const { document, view } = session;
  document.seal();
  document.apply("restoreVersion", (draft) => replaceContent(draft, version));
  document.seal();
  const step = document.getState().history.undo.at(-1);
  view.select([]);
  if (!version.languages.includes(view.getState().language)) view.setState({ language: version.language });
  closeVersions();
  const t = currentTexts(versionsTexts);
  showToast({
    text: t.restored(when),
    action: { label: t.undo, run: () => takeStepBack(session, step) },
  });
}
