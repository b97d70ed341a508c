import type { Status } from "#shared/dialogue/dialogue.ts";
import { savedOrTold } from "../app/savedOrTold.ts";
import { showError } from "../app/showError.ts";
import { loadDialogues } from "../dialogues/actions/loadDialogues.ts";
import { setDetails } from "../editor/document/operations/setDetails.ts";
import { openSession } from "../editor/session/openSession.ts";
import { call } from "../ipc/call.ts";
import { review } from "./review.ts";

/** Gives a dialogue another status from the review, which then looks anew. False when it could not be stored. */
export async function setLive(id: string, status: Status): Promise<boolean> {
  const { session } = openSession.getState();
  if (session?.id === id) {
    // It is open in the editor: there it is one more step that can be undone.
    session.document.apply("editDetails", (draft) => setDetails(draft, { status }));
    if (!(await savedOrTold())) return false;
  } else {
    const changed = await call("dialogues:change", { changes: [{ id, status }] });
    if (!changed.ok) {
      showError(changed.error);
      return false;
    }
  }
  await loadDialogues();
  await review();
  return true;
}
