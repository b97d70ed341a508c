import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** Whether all cards lie on one spot, as those of a document that was written without a thought of a canvas. */
export function isStacked({ nodes }: Dialogue): boolean {
  const [first] = nodes;
  return (
    first !== undefined &&
    nodes.length > 1 &&
    nodes.every(({ position }) => position.x === first.position.x && position.y === first.position.y)
  );
}
