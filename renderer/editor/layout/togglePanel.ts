import { preferencesStore } from "../../settings/preferencesStore.ts";
import { savePreferences } from "../../settings/savePreferences.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { inspectorIsShown } from "./inspectorIsShown.ts";
import { openInspector } from "./openInspector.ts";

/** Opens or closes a side panel, and remembers it. */
export function togglePanel(session: EditorSession, panel: "palette" | "inspector" | "simulator"): void {
  if (panel === "inspector" && !inspectorIsShown(session)) {
    openInspector(session);
    return;
  }
  const { panels } = preferencesStore.getState();
  const open = !panels[panel];
  if (panel === "simulator") session.simulator.setState({ open });
  void savePreferences({ panels: { ...panels, [panel]: open } });
}
