import type { Graph, GraphCard } from "./graph.ts";

/** The cards that a conversation can come to, from the start on; none if there is no start. */
export function reachedCards(cards: Graph["cards"]): ReadonlySet<GraphCard> {
  const queue: GraphCard[] = [...cards.values()].filter(({ node }) => node.kind === "start").slice(0, 1);
  const reached = new Set(queue);
  for (const card of queue)
    for (const target of card.next.values())
      if (!reached.has(target)) {
        reached.add(target);
        queue.push(target);
      }
  return reached;
}
