/** Loads the editor's code, once. Asked for when the pointer nears a dialogue, it is there when it is opened. */
export function loadEditor() {
  return import("../editor/EditorScreen.tsx");
}
