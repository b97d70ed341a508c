import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { flowsTexts } from "../../i18n/areas/flowsTexts.ts";
import { historyTexts } from "../../i18n/areas/historyTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Takes the last step back, or does it again, and says which it was. */
export function undoStep(
  { document, view }: Pick<EditorSession, "document" | "view">,
  direction: "undo" | "redo",
): void {
  const step = document[direction]();
  if (!step) return;
  const { dialogue } = document.getState();
  const { nodes: cards, notes, groups } = dialogue;
  const there = new Set([...cards, ...notes, ...groups].map(({ id }) => id));
  const { nodes, edges } = view.getState();
  const wires = new Set(dialogue.edges.map(({ id }) => id));
  const keptNodes = [...nodes].filter((id) => there.has(id));
  const keptEdges = [...edges].filter((id) => wires.has(id));
  if (keptNodes.length !== nodes.size || keptEdges.length !== edges.size) view.select(keptNodes, keptEdges);
  if (!dialogue.languages.includes(view.getState().language)) view.setState({ language: dialogue.language });
  const t = currentTexts(historyTexts);
  if (step.name === "makeFlow" && direction === "undo") showToast({ text: currentTexts(flowsTexts).stays });
  view.announce((direction === "undo" ? t.undone : t.redone)(currentTexts(editorTexts).steps[step.name]));
}
