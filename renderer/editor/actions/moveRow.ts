import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { rowsInOrder } from "../document/operations/rowsInOrder.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Puts an answer, case or arm of a card at another place among them, in one step, and says so. Where each leads stays. */
export function moveRow(
  { document, view }: Pick<EditorSession, "document" | "view">,
  id: string,
  from: number,
  to: number,
): void {
  if (from === to) return;
  const before = document.getState().dialogue;
  document.seal();
  document.apply("moveAnswer", (draft) => {
    const node = draft.nodes.find((other) => other.id === id);
    // the draft of what is readonly to its readers
    const rows = node && (rowsInOrder(node) as { id: string }[] | undefined);
    if (rows?.[from] && rows[to]) rows.splice(to, 0, ...rows.splice(from, 1));
  });
  const { dialogue } = document.getState();
  const node = dialogue.nodes.find((other) => other.id === id);
  const count = (node && rowsInOrder(node)?.length) ?? 0;
  if (dialogue !== before) view.announce(currentTexts(canvasTexts).rowMoved(to + 1, count));
}
