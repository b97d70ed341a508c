import type { Cell } from "./cell.ts";
import { crossingsOf } from "./crossingsOf.ts";
import { setOrder } from "./setOrder.ts";

/** Ways through all layers; a further one seldom takes crossings away. */
const ways = 8;

/** Orders the cells of each layer by the middle of what they are connected with, as long as fewer connections cross. */
export function uncross(layers: readonly Cell[][]): void {
  let best = layers.map((layer) => [...layer]);
  let fewest = crossingsOf(layers);
  for (let way = 0; way < ways && fewest > 0; way += 1) {
    const down = way % 2 === 0;
    for (const layer of down ? layers : [...layers].reverse()) {
      const wish = new Map(layer.map((cell) => [cell, down ? fromBefore(cell) : fromAfter(cell)] as const));
      setOrder(layer.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0)));
    }
    const crossings = crossingsOf(layers);
    if (crossings >= fewest) continue;
    fewest = crossings;
    best = layers.map((layer) => [...layer]);
  }
  for (const [index, layer] of layers.entries()) {
    layer.splice(0, layer.length, ...(best[index] ?? []));
    setOrder(layer);
  }
}

function fromBefore({ before, ranks, at }: Cell): number {
  if (before.length === 0) return at;
  return before.reduce((sum, cell, index) => sum + cell.at + (ranks[index] ?? 0), 0) / before.length;
}

function fromAfter({ after, at }: Cell): number {
  return after.length === 0 ? at : after.reduce((sum, cell) => sum + cell.at, 0) / after.length;
}
