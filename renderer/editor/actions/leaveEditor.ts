import { navigate } from "../../app/navigate.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Goes back to the list when everything is saved; asks first when it cannot be. */
export async function leaveEditor({ autosave, view }: EditorSession): Promise<void> {
  if (await autosave.flush()) navigate({ screen: "list" });
  else if (autosave.store.getState().status.state !== "conflict") view.setState({ leaving: true });
}
