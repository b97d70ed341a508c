import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { freeSpot } from "./freeSpot.ts";
import { newIdFor } from "./newIdFor.ts";

/** Puts a blank note at a point of the canvas or below it, where it covers no card, chooses it, and leads to where it is written. */
export function addNote(
  { document, view }: EditorSession,
  at: { readonly x: number; readonly y: number },
): void {
  const id = newIdFor(document.getState().dialogue, "t");
  document.apply("addNote", (draft) => {
    draft.notes.push({
      id,
      text: "",
      position: freeSpot(document.getState().dialogue, at),
      size: { width: 240, height: 140 },
      color: "yellow",
    });
  });
  view.select([id]);
  view.announce(currentTexts(canvasTexts).noteAdded);
  view.setState(({ focusInspector }) => ({ focusInspector: focusInspector + 1 }));
}
