import type { LayerGraph } from "./layerGraph.ts";
import type { Walk } from "./walkGraph.ts";

/**
 * The layer of each box: one further than the furthest that leads to it, connections that lead back aside. What nothing
 * leads to stands right before what it leads to.
 */
export function layersOf({ boxes, links }: LayerGraph, { order, back }: Walk): Int32Array {
  const layers = new Int32Array(boxes.length);
  const entered = new Uint8Array(boxes.length);
  const leaving: number[][] = boxes.map(() => []);
  for (const link of links) {
    if (back.has(link)) continue;
    leaving[link.from]?.push(link.to);
    entered[link.to] = 1;
  }
  for (const box of order)
    for (const to of leaving[box] ?? []) layers[to] = Math.max(layers[to] ?? 0, (layers[box] ?? 0) + 1);
  for (const [box, { first }] of boxes.entries()) {
    const next = leaving[box]?.map((to) => layers[to] ?? 0) ?? [];
    if (!first && !entered[box] && next.length > 0) layers[box] = next.reduce((a, b) => Math.min(a, b)) - 1;
  }
  return layers;
}
