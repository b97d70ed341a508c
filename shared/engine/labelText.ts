import { pickText } from "../dialogue/pickText.ts";
import { resolveTokens } from "../dialogue/resolveTokens.ts";
import type { Text } from "../dialogue/text.ts";
import type { Turn } from "./turn.ts";

/** A label (no formatting) with its tokens filled in, in the visitor's language or the one given. */
export function labelText(turn: Turn, text: Text | undefined, language = turn.language): string {
  const template = pickText(text, language, turn.program.language);
  return template.includes("{{") ? resolveTokens(template, turn.read) : template;
}
