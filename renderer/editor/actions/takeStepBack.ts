import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import type { Step } from "../document/step.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { openSession } from "../session/openSession.ts";
import { undoStep } from "./undoStep.ts";

/** Takes back the step that a message offers to take back; where something was done since, or the dialogue was left, says so. */
export function takeStepBack(session: EditorSession, step: Step | undefined): void {
  const isOpen = openSession.getState().session === session;
  if (isOpen && step && session.document.getState().history.undo.at(-1) === step) {
    undoStep(session, "undo");
    return;
  }
  const t = currentTexts(editorTexts);
  showToast({ text: t.editedSince, detail: t.editedSinceText });
}
