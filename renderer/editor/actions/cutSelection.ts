import type { EditorSession } from "../session/editorSession.ts";
import { copySelection } from "./copySelection.ts";
import { deleteSelection } from "./deleteSelection.ts";

/** Takes what is chosen out of the dialogue, once a copy of it is in the clipboard. */
export async function cutSelection(session: EditorSession): Promise<void> {
  const { dialogue } = session.document.getState();
  const { nodes } = session.view.getState();
  if (!(await copySelection(session))) return;
  // what was not copied is not to go
  const { document, view } = session;
  if (document.getState().dialogue === dialogue && view.getState().nodes === nodes) deleteSelection(session);
}
