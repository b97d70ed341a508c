import type { Box } from "../scene/box.ts";

/** What of a box can be level with the same of another: where it begins, its middle, where it ends. */
export const boxParts = ["begin", "middle", "end"] as const;

export type BoxPart = (typeof boxParts)[number];

/** A place on one axis and the box that has it. */
export type Level = { readonly at: number; readonly box: Box };

/** The levels of boxes on each axis, in order, so that the ones near a place are found without looking at all. */
export type GuideIndex = {
  readonly [Axis in "x" | "y"]: { readonly [Part in BoxPart]: readonly Level[] };
};

/** Orders the levels of boxes. */
export function guideIndex(boxes: readonly Box[]): GuideIndex {
  const levels = (axis: "x" | "y", part: BoxPart) =>
    boxes.map((box) => ({ at: levelOf(box, axis, part), box })).sort((a, b) => a.at - b.at);
  const parts = (axis: "x" | "y") => ({
    begin: levels(axis, "begin"),
    middle: levels(axis, "middle"),
    end: levels(axis, "end"),
  });
  return { x: parts("x"), y: parts("y") };
}

/** Where a part of a box is on an axis. */
export function levelOf({ left, top, right, bottom }: Box, axis: "x" | "y", part: BoxPart): number {
  const [begin, end] = axis === "x" ? [left, right] : [top, bottom];
  return part === "begin" ? begin : part === "end" ? end : (begin + end) / 2;
}
