import type { Cell } from "./cell.ts";
import { cellGap } from "./cellGap.ts";

/** Puts the boxes of each layer below each other from the top, whatever they are connected with. */
export function stackLayers(layers: readonly (readonly Cell[])[]): void {
  for (const layer of layers) {
    let y = 0;
    for (const cell of layer) {
      if (cell.box === undefined) continue;
      cell.y = y;
      y += cell.height + cellGap;
    }
  }
}
