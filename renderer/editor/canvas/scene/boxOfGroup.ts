import { grid } from "../grid.ts";
import { boundsOf } from "./boundsOf.ts";
import type { Box } from "./box.ts";
import type { SceneCard } from "./scene.ts";

/** Room between the cards of a group and its frame, and above it for its name; on the grid, as cards are. */
export const framePadding = grid;
export const frameHead = 2 * grid;

/** The frame around cards; undefined around none. */
export function boxOfGroup(members: readonly SceneCard[]): Box | undefined {
  const box = boundsOf(members);
  return (
    box && {
      left: box.left - framePadding,
      top: box.top - frameHead,
      right: box.right + framePadding,
      bottom: box.bottom + framePadding,
    }
  );
}
