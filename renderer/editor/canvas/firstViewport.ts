import { getViewportForBounds, type Viewport } from "@xyflow/react";
import { boundsOfScene } from "./scene/boundsOfScene.ts";
import type { Scene } from "./scene/scene.ts";

/** Below this zoom a card's text is hard to read. */
const legible = 0.65;
/** Canvas units between the first card and the edges of the window. */
const margin = 48;

/**
 * Where the canvas looks at first: at all of it if that can be read, else at the beginning. Sizes are those of the canvas
 * in CSS pixels.
 */
export function firstViewport(scene: Scene, width: number, height: number): Viewport {
  const box = boundsOfScene(scene);
  if (!box) return { x: 0, y: 0, zoom: 1 };
  const bounds = { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top };
  const whole = getViewportForBounds(bounds, width, height, 0.1, 1, 0.1);
  if (whole.zoom >= legible) return whole;
  const zoom = 0.8;
  const all = [...scene.cards.values()];
  const first = all.find(({ layout }) => layout.kind === "start") ?? all[0];
  const middle = (first?.y ?? 0) + (first?.layout.height ?? 0) / 2;
  return { x: margin - (first?.x ?? 0) * zoom, y: height / 2 - middle * zoom, zoom };
}
