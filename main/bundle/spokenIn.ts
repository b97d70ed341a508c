import type { Text } from "#shared/dialogue/text.ts";

/** A text in the languages in which it says something. */
export function spokenIn(text: Text): Text {
  return Object.fromEntries(Object.entries(text).filter(([, words]) => words.trim() !== ""));
}
