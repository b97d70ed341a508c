import type { Preferences } from "#shared/ipc/preferences.ts";
import type { Bounds } from "../window/fitBounds.ts";

/**
 * What the studio remembers about itself, apart from any work: a small file that may be lost without harm. `window`:
 * where it was when it was last closed; `readEarlyProfile` reads it at the next start.
 */
export type Profile = {
  readonly preferences: Preferences;
  readonly window?: { readonly bounds: Bounds; readonly maximized: boolean };
};
