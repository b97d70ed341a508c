import { loadEditor } from "./loadEditor.ts";

/** Milliseconds: a pointer that was only resting where the window opened must not make the list wait for the editor. */
const intent = 250;

/** Loads the editor's code shortly after the pointer came near a dialogue. */
export function loadEditorSoon(): void {
  setTimeout(loadEditor, intent);
}
