import { parseNumber } from "#shared/dialogue/parseNumber.ts";
import type { FieldKind } from "./FieldKind.ts";

/** A stored word as the value that conditions are held against; one that does not fit its field stays text. */
export function readWord(word: string, kind: FieldKind): string | number | boolean {
  if (kind === "number") return parseNumber(word) ?? word;
  if (kind === "yesNo") {
    if (word === "true" || word === "1") return true;
    if (word === "false" || word === "0") return false;
  }
  return word;
}
