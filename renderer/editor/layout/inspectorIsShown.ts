import { preferencesStore } from "../../settings/preferencesStore.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { crowded } from "./crowded.ts";

/** Whether the inspector is on screen: it is open, and no simulator takes its place in a window without room for both. */
export function inspectorIsShown({ simulator }: EditorSession): boolean {
  return preferencesStore.getState().panels.inspector && !(crowded.matches && simulator.getState().open);
}
