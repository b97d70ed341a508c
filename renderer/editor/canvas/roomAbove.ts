import type { Box } from "./scene/box.ts";

/** How much of a canvas of that height is free from its top down to the first of the `panels` at the bottom that reaches from `left` to `right`, in pixels. */
export function roomAbove(panels: readonly Box[], height: number, left: number, right: number): number {
  return panels
    .filter((panel) => panel.left < right && panel.right > left && panel.top > height / 2)
    .reduce((room, { top }) => Math.min(room, top), height);
}
