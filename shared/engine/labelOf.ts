import { parsePlain } from "../dialogue/parsePlain.ts";
import { pickText } from "../dialogue/pickText.ts";
import type { PlainTemplate } from "../dialogue/template.ts";
import type { Text } from "../dialogue/text.ts";
import type { Turn } from "./turn.ts";

/** A label of a node in a language, its tokens read; empty if it is blank. */
export function labelOf(turn: Turn, text: Text | undefined, language: string): PlainTemplate {
  return parsePlain(pickText(text, language, turn.program.language));
}
