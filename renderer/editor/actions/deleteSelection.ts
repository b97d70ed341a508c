import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { disconnect } from "../document/operations/disconnect.ts";
import { removeNodes } from "../document/operations/removeNodes.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Deletes the chosen cards and connections in one step. */
export function deleteSelection({ document, view }: EditorSession): void {
  const { nodes, edges } = view.getState();
  const before = document.getState().dialogue.nodes.length;
  document.apply(nodes.size > 0 ? "deleteCards" : "disconnect", (draft) => {
    disconnect(draft, edges);
    removeNodes(draft, nodes);
  });
  const removed = before - document.getState().dialogue.nodes.length;
  view.select([]);
  const t = currentTexts(editorTexts);
  if (removed > 0) view.announce(t.removed(removed));
  else if (edges.size > 0) view.announce(t.disconnected);
}
