import { languageStore } from "../../i18n/languageStore.ts";

/** A text of a theme in the studio's language, or in the first that it has; blank: none. */
export function wordsIn(words: { readonly [tag: string]: string }): string {
  const { language } = languageStore.getState();
  return words[language] ?? Object.values(words)[0] ?? "";
}
