import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { openSession } from "../editor/session/openSession.ts";

/** What is open in the editor. */
export function openDialogue(): Dialogue | undefined {
  return openSession.getState().session?.document.getState().dialogue;
}
