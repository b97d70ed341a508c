import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { disconnect } from "../document/operations/disconnect.ts";
import { expandGroups } from "../document/operations/expandGroups.ts";
import { removeNodes } from "../document/operations/removeNodes.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Deletes what is chosen in one step: connections, notes, cards, and groups with their cards. */
export function deleteSelection({ document, view }: EditorSession): void {
  const { nodes, edges } = view.getState();
  const { dialogue: before } = document.getState();
  const ids = expandGroups(before, nodes);
  document.apply(nodes.size > 0 ? "deleteCards" : "disconnect", (draft) => {
    disconnect(draft, edges);
    removeNodes(draft, ids);
  });
  const { dialogue: after } = document.getState();
  view.select([]);
  const t = currentTexts(editorTexts);
  const cards = before.nodes.length - after.nodes.length;
  const notes = before.notes.length - after.notes.length;
  if (cards > 0) view.announce(t.removed(cards));
  else if (notes > 0) view.announce(currentTexts(canvasTexts).notesDeleted(notes));
  else if (edges.size > 0) view.announce(t.disconnected);
}
