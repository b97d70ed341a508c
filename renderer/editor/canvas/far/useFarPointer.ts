import { useStoreApi } from "@xyflow/react";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { Origin } from "../../actions/addCard.ts";
import { connectPort } from "../../actions/connectPort.ts";
import { useSession } from "../../session/useSession.ts";
import { followDrag } from "../followDrag.ts";
import { cardAt } from "../scene/cardAt.ts";
import { cardsIn } from "../scene/cardsIn.ts";
import { dragPlaces } from "../scene/dragPlaces.ts";
import type { Scene } from "../scene/scene.ts";
import { thingAt } from "../scene/thingAt.ts";
import { wireAt } from "../scene/wireAt.ts";
import { wireEnds } from "../scene/wireEnds.ts";
import type { Dragging } from "../useDragging.ts";
import type { FarGesture } from "./farGesture.ts";
import { farPort } from "./farPort.ts";

type Point = { readonly x: number; readonly y: number };

type FarPointer = {
  readonly active: boolean;
  readonly scene: Scene;
  readonly dragging: Pick<Dragging, "drag" | "letGo">;
  /** A connection was let go over the open canvas, at a point of the window. */
  readonly onOpenDrop: (from: Origin, screen: Point) => void;
};

/** So many pixels beside a connection still hit it. */
const reach = 6;
/** So many pixels around a card's corner its mark of a problem is hit. */
const mark = 8;
const idle: FarGesture = {};

/**
 * The mouse in the far view, where no card is an element: clicks choose what the model says is there; drags move cards,
 * draw connections from a card's right edge or by a connection's end, or, with Shift on open canvas, a lasso. What hits
 * nothing is left to React Flow, which pans.
 */
export function useFarPointer(
  canvas: RefObject<HTMLElement | null>,
  { active, scene, dragging: { drag, letGo }, onOpenDrop }: FarPointer,
): FarGesture {
  const session = useSession();
  const store = useStoreApi();
  const [gesture, setGesture] = useState(idle);
  const latest = useRef(scene);
  useEffect(() => {
    latest.current = scene;
  }, [scene]);

  useEffect(() => {
    const element = canvas.current;
    if (!active || !element) return;
    const { document, view } = session;
    let taken = false;

    /** Pixels of the canvas, and canvas units there. */
    function placeOf(event: PointerEvent): {
      readonly local: Point;
      readonly point: Point;
      readonly zoom: number;
    } {
      const { transform, domNode } = store.getState();
      const [x, y, zoom] = transform;
      const { left, top } = domNode?.getBoundingClientRect() ?? { left: 0, top: 0 };
      const local = { x: event.clientX - left, y: event.clientY - top };
      return { local, point: { x: (local.x - x) / zoom, y: (local.y - y) / zoom }, zoom };
    }

    function press(event: PointerEvent): void {
      taken = false;
      if (event.button !== 0 || !isPane(event.target)) return;
      const scene = latest.current;
      const { point, zoom } = placeOf(event);
      const adds = event.shiftKey || event.ctrlKey || event.metaKey;
      const port = adds ? undefined : farPort(scene, point.x, point.y, zoom);
      const thing = port ? port.card.id : thingAt(scene, point.x, point.y);
      const wire = thing !== undefined ? undefined : wireAt(scene, point.x, point.y, reach / zoom);
      if (thing === undefined && !wire && !event.shiftKey) return;
      taken = true;
      event.stopPropagation();
      if (port) {
        const { card } = port;
        const from = { x: card.x + card.layout.width, y: card.y + port.y };
        drawConnection(event, { node: card.id, port: port.port }, from, () => click(card.id, point, zoom));
      } else if (thing !== undefined) dragThings(event, thing, adds);
      else if (wire) {
        view.point(adds ? view.getState().nodes : [], [wire.id]);
        const { x1, y1, x2, y2 } = wireEnds(wire);
        const nearEnd = Math.hypot(point.x - x2, point.y - y2) < Math.hypot(point.x - x1, point.y - y1);
        if (nearEnd && wire.from.node)
          drawConnection(event, { node: wire.from.id, port: wire.port }, { x: x1, y: y1 });
      } else drawLasso(event);
    }

    function dragThings(start: PointerEvent, id: string, adds: boolean): void {
      const scene = latest.current;
      const { point: from, zoom } = placeOf(start);
      chooseThing(id, adds);
      const drop = () => {
        document.seal();
        letGo(scene);
      };
      followDrag(start, {
        click: () => {
          if (!adds) click(id, from, zoom);
        },
        move(event) {
          const { x, y } = placeOf(event).point;
          drag(scene, dragPlaces(scene, view.getState().nodes, { x: x - from.x, y: y - from.y }));
        },
        end: drop,
        cancel: drop,
      });
    }

    function drawConnection(start: PointerEvent, origin: Origin, from: Point, click?: () => void): void {
      const scene = latest.current;
      const under = (event: PointerEvent) => {
        const { x, y } = placeOf(event).point;
        return cardAt(scene, x, y);
      };
      followDrag(start, {
        ...(click && { click }),
        move(event) {
          const card = under(event);
          const leads = card?.node !== undefined && card.node.kind !== "start";
          setGesture({
            line: { from, to: placeOf(event).point, ...(leads ? { target: card.id } : {}) },
          });
        },
        end(event) {
          setGesture(idle);
          const card = under(event);
          if (card) connectPort(session, origin, card.id);
          else if (isPane(event.target)) onOpenDrop(origin, { x: event.clientX, y: event.clientY });
        },
        cancel: () => setGesture(idle),
      });
    }

    function drawLasso(start: PointerEvent): void {
      const scene = latest.current;
      const from = placeOf(start);
      followDrag(start, {
        move(event) {
          const { local } = placeOf(event);
          setGesture({
            lasso: {
              left: Math.min(local.x, from.local.x),
              top: Math.min(local.y, from.local.y),
              width: Math.abs(local.x - from.local.x),
              height: Math.abs(local.y - from.local.y),
            },
          });
        },
        end(event) {
          setGesture(idle);
          const { point } = placeOf(event);
          const caught = cardsIn(scene, {
            left: Math.min(point.x, from.point.x),
            top: Math.min(point.y, from.point.y),
            right: Math.max(point.x, from.point.x),
            bottom: Math.max(point.y, from.point.y),
          });
          view.point([...view.getState().nodes, ...caught.map(({ id }) => id)]);
        },
        cancel: () => setGesture(idle),
      });
    }

    /** Chooses one thing alone; on the mark that something is wrong with it, says what. */
    function click(id: string, at: Point, zoom: number): void {
      view.point([id]);
      const card = latest.current.cards.get(id);
      const isWrong = session.problems.getState().byNode.has(id);
      if (!card || !isWrong) return;
      const off = Math.hypot(at.x - card.x - card.layout.width, at.y - card.y) * zoom;
      if (off <= mark) session.problems.setState({ shown: id });
    }

    function chooseThing(id: string, adds: boolean): void {
      const { nodes, edges } = view.getState();
      if (!adds && !nodes.has(id)) view.point([id]);
      else if (adds && nodes.has(id))
        view.point(
          [...nodes].filter((other) => other !== id),
          edges,
        );
      else if (adds) view.point([...nodes, id], edges);
    }

    /** Shows the ports of the card under the pointer. */
    function hover(event: PointerEvent): void {
      if (event.buttons !== 0) return;
      const { point, zoom } = placeOf(event);
      const port = isPane(event.target) ? farPort(latest.current, point.x, point.y, zoom) : undefined;
      setGesture((before) => {
        if (before.over?.card === port?.card.id && before.over?.port === port?.port) return before;
        return port ? { over: { card: port.card.id, port: port.port } } : idle;
      });
    }

    // React Flow pans on what follows a press too
    const alsoTaken = (event: Event) => {
      if (taken && isPane(event.target)) event.stopPropagation();
    };
    element.addEventListener("pointerdown", press, true);
    element.addEventListener("pointermove", hover);
    element.addEventListener("mousedown", alsoTaken, true);
    element.addEventListener("click", alsoTaken, true);
    return () => {
      element.removeEventListener("pointerdown", press, true);
      element.removeEventListener("pointermove", hover);
      element.removeEventListener("mousedown", alsoTaken, true);
      element.removeEventListener("click", alsoTaken, true);
      setGesture(idle);
    };
  }, [canvas, active, drag, letGo, onOpenDrop, session, store]);

  return active ? gesture : idle;
}

function isPane(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(".react-flow__pane") !== null;
}
