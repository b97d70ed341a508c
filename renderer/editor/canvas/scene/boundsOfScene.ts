import { boundsOf } from "./boundsOf.ts";
import type { Box } from "./box.ts";
import { boxOfNote } from "./boxOfNote.ts";
import type { Scene } from "./scene.ts";

/** The smallest box around all that is shown; undefined around nothing. */
export function boundsOfScene({ cards, frames, notes }: Scene): Box | undefined {
  const boxes = [...frames.map(({ box }) => box), ...notes.map(boxOfNote)];
  return boxes.reduce<Box | undefined>(
    (all, box) => (all ? around(all, box) : box),
    boundsOf(cards.values()),
  );
}

function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
