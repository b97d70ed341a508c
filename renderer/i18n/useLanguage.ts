import type { Language } from "./language.ts";
import { languageStore } from "./languageStore.ts";

/** The language on screen, for dates, numbers and plurals. */
export function useLanguage(): Language {
  return languageStore((state) => state.language);
}
