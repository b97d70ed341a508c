import { preferencesStore } from "../../settings/preferencesStore.ts";
import { savePreferences } from "../../settings/savePreferences.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { crowded } from "./crowded.ts";

/** Brings the inspector on screen; the simulator makes way where there is no room for both. Remembers it. */
export function openInspector({ simulator }: EditorSession): void {
  const { panels } = preferencesStore.getState();
  if (crowded.matches) simulator.setState({ open: false });
  void savePreferences({
    panels: { ...panels, inspector: true, simulator: panels.simulator && !crowded.matches },
  });
}
