import type { ElkNode } from "elkjs/lib/elk-api.js";
import type { LayerGraph } from "./layerGraph.ts";

/** A graph as ELK gets it in numbers alone: cards by their place in the list, ports by their rank on the card. */
export function layerGraphOf({ children: cards = [], edges = [] }: ElkNode): LayerGraph {
  const ports = new Map<string, { readonly box: number; readonly rank: number }>();
  for (const [box, card] of cards.entries())
    for (const [rank, { id }] of (card.ports ?? []).entries()) ports.set(id, { box, rank });
  return {
    boxes: cards.map(({ width = 0, height = 0, layoutOptions }) => ({
      width,
      height,
      first: layoutOptions?.["elk.layered.layering.layerConstraint"] === "FIRST",
    })),
    links: edges.flatMap(({ sources, targets }) => {
      const from = ports.get(sources[0] ?? "");
      const to = ports.get(targets[0] ?? "");
      return from && to && from.box !== to.box ? [{ from: from.box, to: to.box, rank: from.rank }] : [];
    }),
  };
}
