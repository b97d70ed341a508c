import { fillPlain } from "../dialogue/fillPlain.ts";
import type { Text } from "../dialogue/text.ts";
import { labelOf } from "./labelOf.ts";
import type { Turn } from "./turn.ts";

/** A label (no formatting) with its tokens filled in, in the visitor's language or the one given. */
export function labelText(turn: Turn, text: Text | undefined, language = turn.language): string {
  return fillPlain(labelOf(turn, text, language), turn.read);
}
