import { preferencesStore } from "../../settings/preferencesStore.ts";
import { savePreferences } from "../../settings/savePreferences.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Opens or closes a side panel, and remembers it. */
export function togglePanel(
  { simulator }: EditorSession,
  panel: "palette" | "inspector" | "simulator",
): void {
  const { panels } = preferencesStore.getState();
  const open = !panels[panel];
  if (panel === "simulator") simulator.setState({ open });
  void savePreferences({ panels: { ...panels, [panel]: open } });
}
