import type { EditorSession } from "../../session/editorSession.ts";
import { focusThing } from "./focusThing.ts";

/** Gives the focus to what is chosen on the canvas, else to the start, else to the first card there is. */
export function focusCanvas({ document, view }: EditorSession): void {
  const [chosen] = view.getState().nodes;
  const { nodes, notes } = document.getState().dialogue;
  const start = nodes.find(({ kind }) => kind === "start") ?? nodes[0] ?? notes[0];
  const id = chosen ?? start?.id;
  if (chosen === undefined && id !== undefined) view.select([id]);
  focusThing(id ?? "");
}
