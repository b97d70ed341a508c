import { pickLanguage } from "../../dialogue/pickLanguage.ts";
import type { Text } from "../../dialogue/text.ts";

/** A text in one language. `language`: which. */
export type Words = { readonly text: string; readonly language: string };

/** The words of a text for who speaks `wanted`: in that language, or one near it, or English, or any; null when all are blank. */
export function wordsFor(text: Text, wanted: string): Words | null {
  const filled = Object.entries(text).filter(([, words]) => words.trim() !== "");
  const tags = filled.map(([tag]) => tag);
  const language = pickLanguage(wanted, tags, tags.includes("en") ? "en" : (tags[0] ?? ""));
  const found = filled.find(([tag]) => tag === language);
  return found ? { text: found[1], language } : null;
}
