import { type ReactFlowState, useStore } from "@xyflow/react";
import { useMemo } from "react";
import { partInWindow } from "./partInWindow.ts";
import type { Box } from "./scene/box.ts";

/** Canvas units: the part grows and moves by tiles of this size, so that most steps of a pan leave it as it is. */
const tile = 200;
/** Pixels around the window: what comes that near is made ready. */
const beyond = 100;

/** The part of the canvas that is in the window or near it, in whole tiles; null before the canvas has a size. */
export function useVisiblePart(): Box | null {
  const key = useStore(visibleTiles);
  return useMemo(() => {
    if (key === "") return null;
    const [left = 0, top = 0, right = 0, bottom = 0] = key.split(" ").map(Number);
    return { left: left * tile, top: top * tile, right: right * tile, bottom: bottom * tile };
  }, [key]);
}

function visibleTiles(state: ReactFlowState): string {
  const part = partInWindow(state, beyond);
  if (!part) return "";
  const { left, top, right, bottom } = part;
  return [
    Math.floor(left / tile),
    Math.floor(top / tile),
    Math.ceil(right / tile),
    Math.ceil(bottom / tile),
  ].join(" ");
}
