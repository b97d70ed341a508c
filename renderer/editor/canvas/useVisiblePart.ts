import { type ReactFlowState, useStore } from "@xyflow/react";
import { useMemo } from "react";
import type { Box } from "./scene/box.ts";

/** Canvas units: the part grows and moves by tiles of this size, so that most steps of a pan leave it as it is. */
const tile = 400;

/** The part of the canvas that is in the window, in whole tiles; null before the canvas has a size. */
export function useVisiblePart(): Box | null {
  const key = useStore(visibleTiles);
  return useMemo(() => {
    if (key === "") return null;
    const [left = 0, top = 0, right = 0, bottom = 0] = key.split(" ").map(Number);
    return { left: left * tile, top: top * tile, right: right * tile, bottom: bottom * tile };
  }, [key]);
}

function visibleTiles({ transform: [x, y, zoom], width, height }: ReactFlowState): string {
  if (width === 0) return "";
  const [left, top] = [-x / zoom / tile, -y / zoom / tile];
  const [right, bottom] = [(width - x) / zoom / tile, (height - y) / zoom / tile];
  return [Math.floor(left), Math.floor(top), Math.ceil(right), Math.ceil(bottom)].join(" ");
}
