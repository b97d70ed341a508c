import { isDisabled } from "../../dialogue/isDisabled.ts";
import type { Finding } from "../finding.ts";
import type { Graph, GraphCard } from "../graph.ts";

/** Every card can be reached from the start. A dialogue without a start has a greater problem than this one. */
export function unreachable({ cards }: Graph): Finding[] {
  const queue: GraphCard[] = [...cards.values()].filter(({ node }) => node.kind === "start").slice(0, 1);
  if (queue.length === 0) return [];
  const reached = new Set(queue);
  for (const card of queue)
    for (const target of card.next.values())
      if (!reached.has(target)) {
        reached.add(target);
        queue.push(target);
      }
  return [...cards.values()]
    .filter((card) => !reached.has(card) && card.node.kind !== "start" && !isDisabled(card.node))
    .map(({ node }) => ({ severity: "warning", code: "unreachable", node: node.id, params: {} }));
}
