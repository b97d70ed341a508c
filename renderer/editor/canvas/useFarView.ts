import { useStoreApi } from "@xyflow/react";
import { useCallback } from "react";

/** Below this zoom texts cannot be read. */
const far = 0.45;

/** Marks the canvas while it is seen from afar, so that style sheets can leave out what cannot be read. */
export function useFarView() {
  const store = useStoreApi();
  return useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      const mark = () => {
        const isFar = String(store.getState().transform[2] < far);
        if (element.dataset.far !== isFar) element.dataset.far = isFar;
      };
      mark();
      return store.subscribe(mark);
    },
    [store],
  );
}
