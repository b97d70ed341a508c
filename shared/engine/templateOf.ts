import { parseTemplate } from "../dialogue/parseTemplate.ts";
import { pickText } from "../dialogue/pickText.ts";
import type { Template } from "../dialogue/template.ts";
import type { Text } from "../dialogue/text.ts";
import type { Turn } from "./turn.ts";

/** A text of a node in the visitor's language, its formatting read; empty if it is blank. */
export function templateOf(turn: Turn, text: Text): Template {
  return parseTemplate(pickText(text, turn.language, turn.program.language));
}
