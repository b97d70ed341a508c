import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { preferencesStore } from "../../settings/preferencesStore.ts";
import { savePreferences } from "../../settings/savePreferences.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Has dragged cards settle level with others, or not; says so and remembers it. */
export function toggleGuides({ view }: EditorSession): void {
  const guides = !preferencesStore.getState().guides;
  void savePreferences({ guides });
  const t = currentTexts(canvasTexts);
  view.announce(guides ? t.guidesOn : t.guidesOff);
}
