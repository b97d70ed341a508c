import type { SettingsPage } from "../app/appStore.ts";

/** The settings. */
export function SettingsDialog(_: { readonly page: SettingsPage }) {
  return null;
}
