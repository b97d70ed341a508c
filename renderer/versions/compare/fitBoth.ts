import { getViewportForBounds, type Viewport } from "@xyflow/react";
import type { ComparedCard } from "./compareElements.ts";

/** Where to look so that all these cards are in view. Sizes are those of the canvas in CSS pixels. */
export function fitBoth(nodes: readonly ComparedCard[], width: number, height: number): Viewport {
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const { position, data } of nodes) {
    left = Math.min(left, position.x);
    top = Math.min(top, position.y);
    right = Math.max(right, position.x + data.layout.width);
    bottom = Math.max(bottom, position.y + data.layout.height);
  }
  if (nodes.length === 0) return { x: 0, y: 0, zoom: 1 };
  const bounds = { x: left, y: top, width: right - left, height: bottom - top };
  return getViewportForBounds(bounds, width, height, 0.05, 1, 0.12);
}
