import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { openSession } from "../session/openSession.ts";

/** Whether the editor is open still and shows this very document: what is written to a closed one is lost. */
export function isAsPlanned(session: EditorSession, dialogue: Dialogue): boolean {
  return openSession.getState().session === session && session.document.getState().dialogue === dialogue;
}
