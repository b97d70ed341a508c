import type { Preferences } from "#shared/ipc/preferences.ts";

/** Light, dark, or what the system says, by the attribute that tokens.css looks at. */
export function applyAppearance(appearance: Preferences["appearance"]): void {
  document.documentElement.dataset.appearance = appearance;
}
