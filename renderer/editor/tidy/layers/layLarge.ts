import type { ElkNode } from "elkjs/lib/elk-api.js";
import { layGraph } from "./layGraph.ts";

/** Lays out a graph as ELK gets it, however large: the same graph, its cards with their places. */
export function layLarge(graph: ElkNode): ElkNode {
  const cards = graph.children ?? [];
  const ports = new Map<string, { readonly box: number; readonly rank: number }>();
  for (const [box, card] of cards.entries())
    for (const [rank, { id }] of (card.ports ?? []).entries()) ports.set(id, { box, rank });
  const places = layGraph({
    boxes: cards.map(({ width = 0, height = 0, layoutOptions }) => ({
      width,
      height,
      first: layoutOptions?.["elk.layered.layering.layerConstraint"] === "FIRST",
    })),
    links: (graph.edges ?? []).flatMap(({ sources, targets }) => {
      const from = ports.get(sources[0] ?? "");
      const to = ports.get(targets[0] ?? "");
      return from && to && from.box !== to.box ? [{ from: from.box, to: to.box, rank: from.rank }] : [];
    }),
  });
  return { id: graph.id, children: cards.map(({ id }, box) => ({ id, ...places[box] })) };
}
