import { create } from "zustand";

/** The page of the settings that is open, if any. */
export type SettingsPage = "site" | "appearance" | "secrets" | "about";

/** What lies over every screen. */
export const appStore = create<{ readonly settings: SettingsPage | undefined }>(() => ({
  settings: undefined,
}));
