import type { Cell } from "./cell.ts";

/** Tells the cells of a layer their places in it. */
export function setOrder(layer: readonly Cell[]): void {
  for (const [at, cell] of layer.entries()) cell.at = at;
}
