import type { ReactFlowState } from "@xyflow/react";
import type { Box } from "./scene/box.ts";

/** The part of the canvas that is in the window, and `beyond` pixels around it; null before the canvas has a size. */
export function partInWindow(
  { transform: [x, y, zoom], width, height }: Pick<ReactFlowState, "transform" | "width" | "height">,
  beyond: number,
): Box | null {
  if (width === 0) return null;
  return {
    left: (-x - beyond) / zoom,
    top: (-y - beyond) / zoom,
    right: (width - x + beyond) / zoom,
    bottom: (height - y + beyond) / zoom,
  };
}
