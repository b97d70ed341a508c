import { create } from "zustand";
import type { Preferences } from "#shared/ipc/preferences.ts";
import { defaultPreferences } from "./defaultPreferences.ts";

/** The user's choices. Read with narrow selectors; change with savePreferences. */
export const preferencesStore = create<Preferences>(() => defaultPreferences);
