import { boxOf } from "./boxOf.ts";
import type { Scene, SceneCard } from "./scene.ts";

/** The card under a point of the canvas; of several the one that is drawn last. */
export function cardAt({ cards }: Scene, x: number, y: number): SceneCard | undefined {
  let found: SceneCard | undefined;
  for (const card of cards.values()) {
    const { left, top, right, bottom } = boxOf(card);
    if (x >= left && x <= right && y >= top && y <= bottom) found = card;
  }
  return found;
}
