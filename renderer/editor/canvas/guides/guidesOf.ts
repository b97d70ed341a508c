import type { Box } from "../scene/box.ts";
import type { Guide } from "./guide.ts";
import { boxParts, type GuideIndex, levelOf } from "./guideIndex.ts";
import { levelsNear } from "./levelsNear.ts";

/** Canvas units: middles of boxes whose sizes are odd fall between two of them. */
const exact = 0.5;

/** The lines through everything that a box is level with; one line where boxes of the same size agree in all parts. */
export function guidesOf(index: GuideIndex, box: Box): readonly Guide[] {
  return (["x", "y"] as const).flatMap((axis) => {
    const shown = new Set<Box>();
    return boxParts.flatMap((part): Guide[] => {
      const at = levelOf(box, axis, part);
      const level = levelsNear(index[axis][part], at, exact).filter((one) => !shown.has(one.box));
      if (level.length === 0) return [];
      const across = axis === "x" ? "y" : "x";
      let [from, to] = [levelOf(box, across, "begin"), levelOf(box, across, "end")];
      for (const { box: other } of level) {
        shown.add(other);
        from = Math.min(from, levelOf(other, across, "begin"));
        to = Math.max(to, levelOf(other, across, "end"));
      }
      return [{ axis, at, from, to }];
    });
  });
}
