import type { EdgeProps } from "@xyflow/react";

type Point = readonly [x: number, y: number];

/** Between cards that are nearer to each other than this there is room in the middle only. */
const narrow = 60;
/** So far from the port that it can be taken hold of. */
const offPort = 30;

/**
 * Where the share of a connection is written: a quarter of the way along its curve, so that those of several ways that lead to one card
 * do not lie on each other. `middle`: where it is written if there is no room.
 */
export function sharePoint(
  { sourceX, sourceY, targetX, targetY }: Pick<EdgeProps, "sourceX" | "sourceY" | "targetX" | "targetY">,
  middle: Point,
): Point {
  const width = targetX - sourceX;
  if (width < narrow) return middle;
  // The curve's handles lie half-way between its ends, level with them.
  const t = 0.25;
  const [second, third, last] = [3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
  return [
    sourceX + Math.max(offPort, width * (second / 2 + third / 2 + last)),
    sourceY + (targetY - sourceY) * (third + last),
  ];
}
