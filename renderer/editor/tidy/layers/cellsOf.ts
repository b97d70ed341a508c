import type { Cell } from "./cell.ts";
import type { LayerGraph } from "./layerGraph.ts";
import { setOrder } from "./setOrder.ts";
import type { Walk } from "./walkGraph.ts";

/** Longer connections may pass behind what stands between: to keep room for each would tear a large dialogue apart. */
const longest = 24;
/** The height kept free for a connection that passes. */
const lane = 18;

/** The layers of a graph with their cells, in the order in which a walk comes past them. */
export function cellsOf(
  { boxes, links }: LayerGraph,
  { turns, linkTurns, back }: Walk,
  layerOf: Int32Array,
): Cell[][] {
  const layers: Cell[][] = [];
  const add = (layer: number, box: number | undefined, height: number, turn: number): Cell => {
    const cell = { box, height, turn, before: [], ranks: [], after: [], at: 0, y: 0 };
    while (layers.length <= layer) layers.push([]);
    layers[layer]?.push(cell);
    return cell;
  };
  const join = (from: Cell, to: Cell, rank: number) => {
    from.after.push(to);
    to.before.push(from);
    to.ranks.push(rank);
  };
  const cells = boxes.map(({ height }, box) => add(layerOf[box] ?? 0, box, height, turns[box] ?? 0));
  for (const link of links) {
    const [from, to] = [cells[link.from], cells[link.to]];
    if (!from || !to || back.has(link)) continue;
    const [first, last] = [layerOf[link.from] ?? 0, layerOf[link.to] ?? 0];
    if (last - first > longest) continue;
    let at = from;
    let rank = 1 - 1 / (link.rank + 2);
    for (let layer = first + 1; layer < last; layer += 1) {
      const passing = add(layer, undefined, lane, linkTurns.get(link) ?? 0);
      join(at, passing, rank);
      at = passing;
      rank = 0.5;
    }
    join(at, to, rank);
  }
  for (const layer of layers) setOrder(layer.sort((a, b) => a.turn - b.turn));
  return layers;
}
