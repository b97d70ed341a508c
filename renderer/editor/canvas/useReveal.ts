import { useReactFlow, useStoreApi } from "@xyflow/react";
import { useEffect } from "react";
import { useSession } from "../session/useSession.ts";
import { placeOf } from "./scene/placeOf.ts";
import { emptyScene, sceneOf } from "./scene/scene.ts";

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
      const left = box.left * zoom + x;
      const top = box.top * zoom + y;
      const right = box.right * zoom + x;
      const bottom = box.bottom * zoom + y;
      if (left >= 0 && top >= 0 && right <= width && bottom <= height) return;
      const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
      void flow.setCenter((box.left + box.right) / 2, (box.top + box.bottom) / 2, {
        zoom,
        duration: still ? 0 : duration,
      });
    }
    const stops = [
      view.subscribe((now, before) => {
        const [id] = now.nodes;
        if (now.nodes !== before.nodes && now.nodes.size === 1 && id !== undefined) reveal(id);
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
