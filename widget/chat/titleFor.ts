import { own } from "#shared/dialogue/own.ts";
import { pickLanguage } from "#shared/dialogue/pickLanguage.ts";

/** The head of the chat in the visitor's language, as the site calls it; else `fallback`. None of them is blank. */
export function titleFor(
  title: { readonly [language: string]: string },
  language: string,
  fallback: string,
): string {
  const tags = Object.keys(title);
  const last = tags.includes("en") ? "en" : (tags[0] ?? "");
  return own(title, pickLanguage(language, tags, last)) ?? fallback;
}
