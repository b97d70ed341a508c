import { useReactFlow, useStoreApi } from "@xyflow/react";
import { useCallback } from "react";
import { cardWidth, headHeight } from "../canvas/cardLayout.ts";

/** The top left of a card that stands in the middle of what is seen of the canvas. */
export function useCenter(): () => { readonly x: number; readonly y: number } {
  const flow = useReactFlow();
  const store = useStoreApi();
  return useCallback(() => {
    const bounds = store.getState().domNode?.getBoundingClientRect();
    const middle = flow.screenToFlowPosition({
      x: (bounds?.left ?? 0) + (bounds?.width ?? 0) / 2,
      y: (bounds?.top ?? 0) + (bounds?.height ?? 0) / 2,
    });
    return { x: middle.x - cardWidth / 2, y: middle.y - headHeight };
  }, [flow, store]);
}
