import { type ReactFlowState, useReactFlow, useStoreApi, type Viewport } from "@xyflow/react";
import { useEffect } from "react";
import { useSession } from "../session/useSession.ts";
import { panelsOn } from "./panelsOn.ts";
import { roomAbove } from "./roomAbove.ts";
import { placeOf } from "./scene/placeOf.ts";
import { emptyScene, sceneOf } from "./scene/scene.ts";
import { shiftInto } from "./shiftInto.ts";

/** Milliseconds of the way to a card. */
const duration = 220;

type Size = Pick<ReactFlowState, "width" | "height">;

/**
 * Brings a card, a note or a group into the window when it is not in sight, or lies under the map: one chosen elsewhere (a problem, the inspector,
 * a new card), one that a key went to or moved, and the one that the simulated conversation has come to. One that was in
 * sight stays there when a panel that opens takes room from the canvas.
 */
export function useReveal(): void {
  const { document, view, simulator } = useSession();
  const flow = useReactFlow();
  const store = useStoreApi();
  useEffect(() => {
    /** Where the canvas is on its way to, and until when. */
    let way: { readonly to: Viewport; readonly until: number } | undefined;

    function looksAt(): Viewport {
      if (way && performance.now() < way.until) return way.to;
      const [x, y, zoom] = store.getState().transform;
      return { x, y, zoom };
    }

    /** Where the canvas has to look for something to be in a window of that size; undefined where there is no such thing. */
    function lookFor(id: string, size: Size): Viewport | undefined {
      const { width, height } = size;
      const { domNode: canvas } = store.getState();
      const { dialogue } = document.getState();
      const box = placeOf(sceneOf(dialogue, view.getState().language, emptyScene), id);
      if (!box || !canvas || width === 0) return undefined;
      const from = looksAt();
      const { zoom } = from;
      const x = from.x + shiftInto(width, box.left * zoom + from.x, box.right * zoom + from.x);
      const room = roomAbove(panelsOn(canvas, size), height, box.left * zoom + x, box.right * zoom + x);
      const y = from.y + shiftInto(room, box.top * zoom + from.y, box.bottom * zoom + from.y);
      return { x, y, zoom };
    }

    function reveal(id: string, atOnce: boolean): void {
      const [from, to] = [looksAt(), lookFor(id, store.getState())];
      if (!to || isSame(from, to)) return;
      const time = atOnce || matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : duration;
      way = { to, until: performance.now() + time };
      // the other interpolation zooms out on its way: one that is interrupted would leave the zoom changed
      void flow.setViewport(to, { duration: time, interpolate: "linear" });
    }

    const stops = [
      view.subscribe((now, before) => {
        if (now.inSight && now.inSight !== before.inSight) reveal(now.inSight.id, false);
      }),
      simulator.subscribe((now, before) => {
        if (now.node !== before.node && now.node !== null && before.node !== null) reveal(now.node, false);
      }),
      store.subscribe((now, before) => {
        const { inSight } = view.getState();
        if (!inSight || (now.width >= before.width && now.height >= before.height)) return;
        const seen = lookFor(inSight.id, before);
        if (seen && isSame(seen, looksAt())) reveal(inSight.id, true);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [document, view, simulator, flow, store]);
}

function isSame(first: Viewport, second: Viewport): boolean {
  return first.x === second.x && first.y === second.y && first.zoom === second.zoom;
}
