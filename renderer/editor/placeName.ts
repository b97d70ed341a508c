import { cardOf } from "#shared/dialogue/flows/cardOf.ts";
import type { Flows } from "#shared/dialogue/flows/flows.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import { cardTitle } from "./cardTitle.ts";

/** Where a conversation stands, in words: a card, or a card of a flow behind the one that calls it; else its id. */
export function placeName(
  at: string,
  nodes: readonly DialogueNode[],
  flows: Flows,
  language: string,
): string {
  const node = cardOf(nodes, at);
  if (!node) return at;
  const title = cardTitle(node, language, language);
  const inside = node.id === at || node.kind !== "flow" ? undefined : flows.get(node.data.flow);
  if (!inside) return title;
  const rest = at.slice(at.indexOf("/", node.id.length) + 1);
  return `${title} › ${placeName(rest, inside.nodes, flows, language)}`;
}
