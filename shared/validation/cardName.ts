import type { DialogueNode } from "../dialogue/node.ts";
import { pickText } from "../dialogue/pickText.ts";

/** What a card is called where it is spoken of: the beginning of its text, a goal's name, else its id. */
export function cardName(node: DialogueNode, language: string): string {
  const { data } = node;
  const text = "text" in data ? pickText(data.text as { [tag: string]: string }, language, language) : "";
  const label = node.kind === "link" ? pickText(node.data.label, language, language) : "";
  const name = node.kind === "goal" ? node.data.name : text || label;
  const line = name.trim().replace(/\s+/g, " ") || node.id;
  return line.length > 40 ? `${line.slice(0, 39).trimEnd()}…` : line;
}
