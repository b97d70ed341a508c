import { pickText } from "#shared/dialogue/pickText.ts";

/** The head of the chat in the visitor's language, as the site calls it; else `fallback`. */
export function titleFor(
  title: { readonly [language: string]: string },
  language: string,
  fallback: string,
): string {
  return pickText(title, language, "en") || fallback;
}
