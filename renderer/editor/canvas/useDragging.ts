import { useCallback, useEffect, useRef, useState } from "react";
import { useSession } from "../session/useSession.ts";
import { dropThings } from "./dropThings.ts";
import type { Guide } from "./guides/guide.ts";
import { useSettle } from "./guides/useSettle.ts";
import { holdOver } from "./holdOver.ts";
import type { Places } from "./scene/place.ts";
import { samePlaces } from "./scene/samePlaces.ts";
import type { Scene } from "./scene/scene.ts";

/** What is dragged right now, and what a drag does, whoever follows the pointer. */
export type Dragging = {
  /** Where what is dragged or resized is shown. */
  readonly dragged: Places;
  readonly guides: readonly Guide[];
  /** Whether things are being moved, not resized. */
  readonly isMoving: boolean;
  /** Has things follow the pointer to `places`; they settle near there. */
  readonly drag: (scene: Scene, places: Places) => void;
  /** Ends a drag with one step where things are shown; answers whether there was a drag. One that was given up changes nothing. */
  readonly letGo: (scene: Scene) => boolean;
  /** Shows something at another size. */
  readonly resize: (places: Places) => void;
};

const nowhere: Places = new Map();
const none: readonly Guide[] = [];

/** Dragging on the canvas: where things settle, over which connection they are held; Escape gives a drag up. */
export function useDragging(): Dragging {
  const session = useSession();
  const settle = useSettle();
  const [dragged, setDragged] = useState(nowhere);
  const [guides, setGuides] = useState(none);
  const held = useRef<Places | "given up">(undefined);

  const show = useCallback((places: Places, lines: readonly Guide[]) => {
    setDragged(places);
    setGuides((before) => (before.length + lines.length === 0 ? before : lines));
  }, []);

  const drag = useCallback(
    (scene: Scene, places: Places) => {
      if (held.current === "given up") return;
      const settled = settle(scene, places);
      // most moves of the pointer lead to where things have settled already
      if (held.current && samePlaces(held.current, settled.places)) return;
      held.current = settled.places;
      show(settled.places, settled.guides);
      holdOver(session, scene, settled.places);
    },
    [session, settle, show],
  );

  const letGo = useCallback(
    (scene: Scene) => {
      const places = held.current;
      held.current = undefined;
      if (places === undefined) return false;
      show(nowhere, none);
      if (places !== "given up") dropThings(session, scene, places);
      return true;
    },
    [session, show],
  );

  useEffect(() => {
    const giveUp = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || held.current === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      held.current = "given up";
      show(nowhere, none);
      session.view.setState({ dropEdge: undefined });
    };
    addEventListener("keydown", giveUp, true);
    return () => removeEventListener("keydown", giveUp, true);
  }, [session, show]);

  const isMoving = dragged.values().next().value?.width === undefined && dragged.size > 0;
  return { dragged, guides, isMoving, drag, letGo, resize: setDragged };
}
