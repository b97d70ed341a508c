import type { Box } from "./box.ts";
import { boxOf } from "./boxOf.ts";
import type { SceneCard } from "./scene.ts";

/** The smallest box around cards; undefined around none. */
export function boundsOf(cards: Iterable<SceneCard>): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const card of cards) {
    const box = boxOf(card);
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return left > right ? undefined : { left, top, right, bottom };
}
