import { getViewportForBounds, type Viewport } from "@xyflow/react";
import type { CardNode } from "./flowTypes.ts";

/** Below this zoom a card's text is hard to read. */
const legible = 0.65;
/** Canvas units between the first card and the edges of the window. */
const margin = 48;

/**
 * Where the canvas looks at first: at all of it if that can be read, else at the beginning. Sizes are those of the canvas
 * in CSS pixels.
 */
export function firstViewport(nodes: readonly CardNode[], width: number, height: number): Viewport {
  if (nodes.length === 0) return { x: 0, y: 0, zoom: 1 };
  const left = Math.min(...nodes.map(({ position }) => position.x));
  const top = Math.min(...nodes.map(({ position }) => position.y));
  const right = Math.max(...nodes.map(({ position, data }) => position.x + data.layout.width));
  const bottom = Math.max(...nodes.map(({ position, data }) => position.y + data.layout.height));
  const bounds = { x: left, y: top, width: right - left, height: bottom - top };
  const whole = getViewportForBounds(bounds, width, height, 0.1, 1, 0.1);
  if (whole.zoom >= legible) return whole;
  const zoom = 0.8;
  const first = nodes.find(({ data }) => data.layout.kind === "start") ?? nodes[0];
  const middle = (first?.position.y ?? 0) + (first?.data.layout.height ?? 0) / 2;
  return { x: margin - (first?.position.x ?? 0) * zoom, y: height / 2 - middle * zoom, zoom };
}
