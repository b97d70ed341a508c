import { preferencesSchema } from "#shared/ipc/preferences.ts";
import { windowStateSchema } from "../window/windowState.ts";
import type { Profile } from "./Profile.ts";

/** Reads a profile as it was stored; whatever of it makes no sense becomes the default. */
export function parseProfile(stored: { readonly preferences?: unknown; readonly window?: unknown }): Profile {
  return {
    preferences: preferencesSchema.catch(() => preferencesSchema.parse({})).parse(stored.preferences ?? {}),
    window: windowStateSchema.optional().catch(undefined).parse(stored.window),
  };
}
