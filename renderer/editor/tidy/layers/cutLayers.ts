import type { Cell } from "./cell.ts";
import { cellGap } from "./cellGap.ts";

/** Cuts each layer that is higher than `highest` (canvas units) into layers that are not, in the same order. */
export function cutLayers(layers: readonly (readonly Cell[])[], highest: number): Cell[][] {
  return layers.flatMap((layer) => {
    const cut: Cell[][] = [];
    let bottom = Number.POSITIVE_INFINITY;
    for (const cell of layer) {
      bottom += cell.height + cellGap;
      if (bottom > highest) {
        cut.push([]);
        bottom = cell.height;
      }
      cut.at(-1)?.push(cell);
    }
    return cut;
  });
}
