import type { Box } from "../scene/box.ts";
import { type BoxPart, type GuideIndex, levelOf } from "./guideIndex.ts";
import { levelsNear } from "./levelsNear.ts";

/**
 * How far a box must go along an axis for one of its `parts` to be level with the same part of another: the shortest way of at
 * most `reach`; undefined if none is that near.
 */
export function shiftToLevel(
  index: GuideIndex,
  box: Box,
  axis: "x" | "y",
  parts: readonly BoxPart[],
  reach: number,
): number | undefined {
  let best: number | undefined;
  for (const part of parts) {
    const at = levelOf(box, axis, part);
    for (const level of levelsNear(index[axis][part], at, reach)) {
      const shift = level.at - at;
      if (best === undefined || Math.abs(shift) < Math.abs(best)) best = shift;
    }
  }
  return best;
}
