import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** The language to translate to: the one on screen, unless that is the dialogue's own. Undefined if there is but one. */
export function targetLanguage(
  { language, languages }: Pick<Dialogue, "language" | "languages">,
  shown: string,
): string | undefined {
  const others = languages.filter((tag) => tag !== language);
  return others.find((tag) => tag === shown) ?? others[0];
}
