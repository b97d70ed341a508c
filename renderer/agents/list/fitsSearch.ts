import { foldText } from "#shared/dialogue/search/foldText.ts";

/** Whether every word of a search is in one of these texts; accents and case do not count. */
export function fitsSearch(texts: readonly string[], search: string): boolean {
  const text = foldText(texts.join("\n"));
  return foldText(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
