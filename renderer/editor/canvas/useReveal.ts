import { useReactFlow, useStoreApi } from "@xyflow/react";
import { useEffect } from "react";
import { useSession } from "../session/useSession.ts";
import { placeOf } from "./scene/placeOf.ts";
import { emptyScene, sceneOf } from "./scene/scene.ts";
import { shiftInto } from "./shiftInto.ts";

/** Milliseconds of the way to a card. */
const duration = 220;

/**
 * Brings a card, a note or a group into the window when it is not in sight: one chosen elsewhere (a problem, the inspector,
 * a new card), one that a key went to or moved, and the one that the simulated conversation has come to.
 */
export function useReveal(): void {
  const { document, view, simulator } = useSession();
  const flow = useReactFlow();
  const store = useStoreApi();
  useEffect(() => {
    function reveal(id: string): void {
      const { dialogue } = document.getState();
      const box = placeOf(sceneOf(dialogue, view.getState().language, emptyScene), id);
      if (!box) return;
      const { width, height, transform } = store.getState();
      if (width === 0) return;
      const [x, y, zoom] = transform;
      const shift = {
        x: shiftInto(width, box.left * zoom + x, box.right * zoom + x),
        y: shiftInto(height, box.top * zoom + y, box.bottom * zoom + y),
      };
      if (shift.x === 0 && shift.y === 0) return;
      const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
      // the other interpolation zooms out on its way: one that is interrupted would leave the zoom changed
      const way = { duration: still ? 0 : duration, interpolate: "linear" } as const;
      void flow.setViewport({ x: x + shift.x, y: y + shift.y, zoom }, way);
    }
    const stops = [
      view.subscribe((now, before) => {
        if (now.inSight && now.inSight !== before.inSight) reveal(now.inSight.id);
      }),
      simulator.subscribe((now, before) => {
        if (now.node !== before.node && now.node !== null && before.node !== null) reveal(now.node);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [document, view, simulator, flow, store]);
}
