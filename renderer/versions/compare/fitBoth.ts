import { getViewportForBounds, type Viewport } from "@xyflow/react";
import type { ComparedNode } from "./compareElements.ts";

/** Below this zoom a card's title cannot be guessed any more. */
const legible = 0.45;

/**
 * Where to look so that what differs is in view, or all of it where nothing does; never so far off that nothing can be
 * read. Sizes are those of the canvas in CSS pixels.
 */
export function fitBoth(all: readonly ComparedNode[], across: number, down: number): Viewport {
  const differing = all.filter(({ data }) => data.how !== undefined);
  const nodes = differing.length > 0 ? differing : all;
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const { position, width = 0, height = 0 } of nodes) {
    left = Math.min(left, position.x);
    top = Math.min(top, position.y);
    right = Math.max(right, position.x + width);
    bottom = Math.max(bottom, position.y + height);
  }
  if (nodes.length === 0) return { x: 0, y: 0, zoom: 1 };
  const bounds = { x: left, y: top, width: right - left, height: bottom - top };
  return getViewportForBounds(bounds, across, down, legible, 1, 0.15);
}
