import { cardOf } from "#shared/dialogue/flows/cardOf.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";

/**
 * The ways of a conversation as they are on the canvas: what it goes inside of a flow happens on the card that calls it,
 * which it leaves when it has come out. `standsOn`: where the last way led.
 */
export function waysOnCanvas<Way extends { readonly node: string; readonly port: string }>(
  nodes: readonly DialogueNode[],
  ways: readonly Way[],
  standsOn: string | null,
): readonly Way[] {
  if (!nodes.some(({ kind }) => kind === "flow")) return ways;
  const cards = ways.map(({ node }) => cardOf(nodes, node));
  const last = standsOn === null ? undefined : cardOf(nodes, standsOn);
  return ways.flatMap((way, index) => {
    const card = cards[index];
    if (card?.kind !== "flow") return [way];
    const next = index + 1 < cards.length ? cards[index + 1] : last;
    return next === card ? [] : [{ ...way, node: card.id, port: "next" }];
  });
}
