import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { preferencesStore } from "../../settings/preferencesStore.ts";
import { savePreferences } from "../../settings/savePreferences.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Has dragged cards keep to the grid, or go anywhere; says so and remembers it. */
export function toggleSnap({ view }: EditorSession): void {
  const snap = !preferencesStore.getState().snap;
  void savePreferences({ snap });
  const t = currentTexts(canvasTexts);
  view.announce(snap ? t.snapOn : t.snapOff);
}
