import { fillTemplate } from "../dialogue/fillTemplate.ts";
import { plainText } from "../dialogue/plainText.ts";
import type { Text } from "../dialogue/text.ts";
import type { ShownLink } from "./effect.ts";
import { templateOf } from "./templateOf.ts";
import type { Turn } from "./turn.ts";

/** Shows a text of a node in the visitor's language; nothing if it is blank and brings no link. */
export function say(turn: Turn, node: string, text: Text, link?: ShownLink): void {
  const template = templateOf(turn, text);
  if (template.length === 0 && !link) return;
  const rich = fillTemplate(template, turn.read);
  const shown = { type: "show", node, rich, text: plainText(rich) } as const;
  turn.effects.push(link ? { ...shown, link } : shown);
}
