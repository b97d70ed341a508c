import { grid } from "./grid.ts";

/** The place on the grid nearest to a point. */
export function onGrid({ x, y }: { readonly x: number; readonly y: number }) {
  return { x: Math.round(x / grid) * grid, y: Math.round(y / grid) * grid };
}
