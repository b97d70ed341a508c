import type { Box } from "./box.ts";
import type { SceneCard } from "./scene.ts";

/** The place that a card covers. */
export function boxOf({ x, y, layout }: SceneCard): Box {
  return { left: x, top: y, right: x + layout.width, bottom: y + layout.height };
}
