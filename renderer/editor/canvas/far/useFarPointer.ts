import { useStoreApi } from "@xyflow/react";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useSession } from "../../session/useSession.ts";
import { cardsIn } from "../scene/cardsIn.ts";
import { dragPlaces } from "../scene/dragPlaces.ts";
import type { Scene } from "../scene/scene.ts";
import { thingAt } from "../scene/thingAt.ts";
import { wireAt } from "../scene/wireAt.ts";
import type { Dragging } from "../useDragging.ts";

/** A rectangle drawn to choose cards, in pixels of the canvas. */
export type Lasso = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** So many pixels a press may wander and still be a click. */
const threshold = 3;
/** So many pixels beside a connection still hit it. */
const reach = 6;

/**
 * The mouse in the far view, where no card is an element: clicks choose what the model says is there, drags move cards
 * or, with Shift on open canvas, draw a lasso. What hits nothing is left to React Flow, which pans.
 */
export function useFarPointer(
  canvas: RefObject<HTMLElement | null>,
  {
    active,
    scene,
    dragging: { drag, letGo },
  }: { active: boolean; scene: Scene; dragging: Pick<Dragging, "drag" | "letGo"> },
): Lasso | undefined {
  const { document, view } = useSession();
  const store = useStoreApi();
  const [lasso, setLasso] = useState<Lasso>();
  const latest = useRef(scene);
  useEffect(() => {
    latest.current = scene;
  }, [scene]);

  useEffect(() => {
    const element = canvas.current;
    if (!active || !element) return;
    let taken = false;

    function press(event: PointerEvent): void {
      taken = false;
      if (event.button !== 0 || !isPane(event.target)) return;
      const scene = latest.current;
      const { transform, domNode } = store.getState();
      const [x, y, zoom] = transform;
      const bounds = domNode?.getBoundingClientRect() ?? new DOMRect();
      const local = (at: PointerEvent) => ({
        x: at.clientX - bounds.left,
        y: at.clientY - bounds.top,
      });
      const from = local(event);
      const point = { x: (from.x - x) / zoom, y: (from.y - y) / zoom };
      const adds = event.shiftKey || event.ctrlKey || event.metaKey;
      const thing = thingAt(scene, point.x, point.y);
      const wire = thing !== undefined ? undefined : wireAt(scene, point.x, point.y, reach / zoom);
      if (thing === undefined && !wire && !event.shiftKey) return;
      take(event);
      if (thing !== undefined) {
        chooseThing(thing, adds);
        follow(event, (to) => dragCards(to), dropCards);
      } else if (wire) view.select(adds ? view.getState().nodes : [], [wire.id]);
      else follow(event, drawLasso, endLasso);

      function dragCards(to: PointerEvent): void {
        const at = local(to);
        const by = { x: (at.x - from.x) / zoom, y: (at.y - from.y) / zoom };
        drag(scene, dragPlaces(scene, view.getState().nodes, by));
      }
      function dropCards(): void {
        document.seal();
        letGo(scene);
      }
      function drawLasso(to: PointerEvent): void {
        const at = local(to);
        setLasso({
          left: Math.min(at.x, from.x),
          top: Math.min(at.y, from.y),
          width: Math.abs(at.x - from.x),
          height: Math.abs(at.y - from.y),
        });
      }
      function endLasso(to: PointerEvent): void {
        setLasso(undefined);
        const at = local(to);
        const [left, right] = [Math.min(at.x, from.x), Math.max(at.x, from.x)];
        const [top, bottom] = [Math.min(at.y, from.y), Math.max(at.y, from.y)];
        const caught = cardsIn(scene, {
          left: (left - x) / zoom,
          top: (top - y) / zoom,
          right: (right - x) / zoom,
          bottom: (bottom - y) / zoom,
        });
        view.select([...view.getState().nodes, ...caught.map(({ id }) => id)]);
      }
    }

    function chooseThing(id: string, adds: boolean): void {
      const { nodes, edges } = view.getState();
      if (!adds && !nodes.has(id)) view.select([id]);
      else if (adds && nodes.has(id))
        view.select(
          [...nodes].filter((other) => other !== id),
          edges,
        );
      else if (adds) view.select([...nodes, id], edges);
    }

    function take(event: PointerEvent): void {
      taken = true;
      event.stopPropagation();
    }

    /** Calls `move` from where the press has become a drag, `end` when that ends. */
    function follow(
      start: PointerEvent,
      move: (event: PointerEvent) => void,
      end: (event: PointerEvent) => void,
    ): void {
      let dragging = false;
      const stop = new AbortController();
      const moved = (event: PointerEvent) => {
        dragging ||= Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > threshold;
        if (dragging) move(event);
      };
      const ended = (event: PointerEvent) => {
        stop.abort();
        if (dragging) end(event);
      };
      const { signal } = stop;
      addEventListener("pointermove", moved, { signal });
      addEventListener("pointerup", ended, { signal });
      addEventListener("pointercancel", ended, { signal });
    }

    // React Flow pans on what follows a press too
    const alsoTaken = (event: Event) => {
      if (taken && isPane(event.target)) event.stopPropagation();
    };
    element.addEventListener("pointerdown", press, true);
    element.addEventListener("mousedown", alsoTaken, true);
    element.addEventListener("click", alsoTaken, true);
    return () => {
      element.removeEventListener("pointerdown", press, true);
      element.removeEventListener("mousedown", alsoTaken, true);
      element.removeEventListener("click", alsoTaken, true);
    };
  }, [canvas, active, drag, letGo, document, view, store]);

  return active ? lasso : undefined;
}

function isPane(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(".react-flow__pane") !== null;
}
