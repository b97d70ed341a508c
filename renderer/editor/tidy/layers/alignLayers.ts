import type { Cell } from "./cell.ts";
import { cellGap } from "./cellGap.ts";
import { nearestRising } from "./nearestRising.ts";

/** Canvas units beside a connection that passes. */
const laneGap = 20;
/** Ways through all layers, after which hardly anything moves. */
const ways = 10;

/** Puts the cells of each layer, in their order, as near as they can be to the height of what they are connected with. */
export function alignLayers(layers: readonly (readonly Cell[])[]): void {
  for (let way = 0; way < ways; way += 1) {
    const down = way % 2 === 0;
    for (const layer of down ? layers : [...layers].reverse()) {
      const wishes = layer.map((cell) => middleOf(down ? cell.before : cell.after) ?? cell.y);
      place(layer, wishes);
    }
  }
}

function place(layer: readonly Cell[], wishes: readonly number[]): void {
  let offset = 0;
  const offsets = layer.map((cell, index) => {
    const above = layer[index - 1];
    if (above)
      offset += above.height + (above.box === undefined || cell.box === undefined ? laneGap : cellGap);
    return offset;
  });
  const rising = nearestRising(
    wishes.map((wish, index) => wish - (offsets[index] ?? 0)),
    // what passes through many layers is to go straight
    layer.map(({ box }) => (box === undefined ? 4 : 1)),
  );
  for (const [index, cell] of layer.entries()) cell.y = (rising[index] ?? 0) + (offsets[index] ?? 0);
}

/** The median of their heights; undefined without any. */
function middleOf(cells: readonly Cell[]): number | undefined {
  if (cells.length < 2) return cells[0]?.y;
  const heights = cells.map(({ y }) => y).sort((a, b) => a - b);
  const half = (heights.length - 1) / 2;
  return ((heights[Math.floor(half)] ?? 0) + (heights[Math.ceil(half)] ?? 0)) / 2;
}
