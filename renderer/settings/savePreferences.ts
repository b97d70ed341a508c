import type { Preferences } from "#shared/ipc/preferences.ts";
import { showError } from "../app/showError.ts";
import { call } from "../ipc/call.ts";
import { applyPreferences } from "./applyPreferences.ts";
import { pendingSaves } from "./pendingSaves.ts";
import { preferencesStore } from "./preferencesStore.ts";

/** Changes some preferences, at once on screen, then in main. */
export async function savePreferences(change: Partial<Preferences>): Promise<void> {
  const preferences = { ...preferencesStore.getState(), ...change };
  applyPreferences(preferences);
  pendingSaves.count += 1;
  const saved = await call("preferences:set", preferences);
  pendingSaves.count -= 1;
  if (!saved.ok) showError(saved.error);
}
