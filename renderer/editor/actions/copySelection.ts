import { showError } from "../../app/showError.ts";
import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { clipOf } from "../document/clipOf.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Puts a copy of what is chosen into the system's clipboard and says so; answers whether it is there. */
export async function copySelection({ id, document, view }: EditorSession): Promise<boolean> {
  const clip = clipOf(document.getState().dialogue, view.getState().nodes);
  const { nodes, edges, notes, groups } = clip;
  if (nodes.length + notes.length === 0) return false;
  const written = await call("clipboard:writeCards", {
    ...{ parley: "cards", format: 1, copy: crypto.randomUUID(), dialogue: id },
    ...{ nodes: [...nodes], edges: [...edges], notes: [...notes], groups: [...groups] },
  });
  if (!written.ok) {
    showError(written.error);
    return false;
  }
  view.announce(
    nodes.length > 0
      ? currentTexts(editorTexts).copied(nodes.length)
      : currentTexts(canvasTexts).notesCopied(notes.length),
  );
  return true;
}
