import type { Preferences } from "#shared/ipc/preferences.ts";
import { languageStore } from "../i18n/languageStore.ts";
import { systemLanguage } from "../i18n/systemLanguage.ts";
import { applyAppearance } from "../theme/applyAppearance.ts";
import { preferencesStore } from "./preferencesStore.ts";
import { rememberLook } from "./rememberLook.ts";

/** Puts preferences into effect: language, light or dark, panels. */
export function applyPreferences(preferences: Preferences): void {
  const { appearance, language: chosen } = preferences;
  const language = chosen === "system" ? systemLanguage(navigator.languages) : chosen;
  document.documentElement.lang = language;
  applyAppearance(appearance);
  languageStore.setState({ language });
  preferencesStore.setState(preferences, true);
  rememberLook({ appearance, language: chosen });
}
