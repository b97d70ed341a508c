import type { FieldKind } from "./FieldKind.ts";
import { readWord } from "./readWord.ts";

/** What a word is sorted by: numbers as numbers, everything else as text without case. */
export type SortKey = string | number;

/** The key of a stored word. */
export function sortKey(word: string, kind: FieldKind): SortKey {
  const value = readWord(word, kind);
  return typeof value === "number" ? value : String(value).trim().normalize().toUpperCase();
}
