import { preferencesStore } from "../../settings/preferencesStore.ts";
import { savePreferences } from "../../settings/savePreferences.ts";

/** Does what needs the inspector: at once, or as soon as one that is folded away is on screen again. */
export function whenShown(act: () => void): void {
  const { panels } = preferencesStore.getState();
  if (panels.inspector) {
    act();
    return;
  }
  void savePreferences({ panels: { ...panels, inspector: true } });
  requestAnimationFrame(act);
}
