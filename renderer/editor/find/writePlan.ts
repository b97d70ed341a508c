import { writeEdits } from "#shared/dialogue/search/writeEdits.ts";
import type { EditorSession } from "../session/editorSession.ts";
import type { Plan } from "./planOrder.ts";

/** Writes what was planned, as a step of its own. */
export function writePlan(
  { document }: EditorSession,
  step: "replaceText" | "takeBack",
  { edits }: Plan,
): void {
  document.seal();
  document.apply(step, (draft) => writeEdits(draft, edits));
  document.seal();
}
