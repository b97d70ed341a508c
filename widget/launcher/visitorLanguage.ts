import { pickLanguage } from "#shared/dialogue/pickLanguage.ts";
import type { Program } from "#shared/engine/program.ts";

/** The dialogue's language that fits the page; where none does, or the page names none, the one that fits the browser. */
export function visitorLanguage({ languages, language }: Pick<Program, "languages" | "language">): string {
  const ofBrowser = pickLanguage(navigator.language, languages, language);
  return pickLanguage(document.documentElement.lang, languages, ofBrowser);
}
