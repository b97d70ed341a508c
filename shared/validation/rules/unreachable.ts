import { isDisabled } from "../../dialogue/isDisabled.ts";
import type { Finding } from "../finding.ts";
import type { Graph } from "../graph.ts";
import { reachedCards } from "../reachedCards.ts";

/** Every card can be reached from the start. A dialogue without a start has a greater problem than this one. */
export function unreachable({ cards }: Graph): Finding[] {
  const reached = reachedCards(cards);
  if (reached.size === 0) return [];
  return [...cards.values()]
    .filter((card) => !reached.has(card) && card.node.kind !== "start" && !isDisabled(card.node))
    .map(({ node }) => ({ severity: "warning", code: "unreachable", node: node.id, params: {} }));
}
