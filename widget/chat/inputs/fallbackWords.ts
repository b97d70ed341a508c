import { wordsFor } from "#shared/scheduling/invitation/wordsFor.ts";

/**
 * What is said where nobody can be offered, for who speaks `language`; undefined where nothing, or no text, came with the times. Works
 * without a schema, for visitors.
 */
export function fallbackWords(text: unknown, language: string): string | undefined {
  if (typeof text !== "object" || text === null) return undefined;
  const parts = Object.entries(text).filter(([, words]) => typeof words === "string");
  return wordsFor(Object.fromEntries(parts), language)?.text;
}
