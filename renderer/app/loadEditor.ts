/** Loads the editor's code. Asked for early, it is there when a dialogue is opened. */
export function loadEditor() {
  return import("../editor/EditorScreen.tsx");
}
