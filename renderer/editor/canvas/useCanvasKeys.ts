import { type FocusEvent, type KeyboardEvent, useCallback, useEffect, useRef } from "react";
import { useSession } from "../session/useSession.ts";
import { directionOf } from "./keys/direction.ts";
import { focusCanvas } from "./keys/focusCanvas.ts";
import { thingKey } from "./keys/thingKey.ts";
import type { Scene } from "./scene/scene.ts";

/**
 * The keys of the canvas, in place of React Flow's own: see thingKey. A card reached by Tab is chosen, so that every command
 * and the inspector work on it; on the canvas itself an arrow key or Enter leads to the first card.
 */
export function useCanvasKeys(scene: Scene) {
  const session = useSession();
  const latest = useRef(scene);
  useEffect(() => {
    latest.current = scene;
  }, [scene]);

  const onFocus = useCallback(
    ({ target }: FocusEvent<HTMLElement>) => {
      const { view } = session;
      const id = idOf(target, ".react-flow__node:focus-visible");
      if (id !== null && !view.getState().nodes.has(id)) view.select([id]);
    },
    [session],
  );

  const onKeyDownCapture = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (!(event.target instanceof HTMLElement)) return;
      const isCanvas = event.target === event.currentTarget;
      const [chosen] = session.view.getState().nodes;
      const id = isCanvas ? chosen : idOf(event.target, ".react-flow__node");
      if (id != null) {
        if (!thingKey(event, id, session, latest.current)) return;
      } else if (isCanvas && (event.key === "Enter" || directionOf(event.key))) focusCanvas(session);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    [session],
  );

  return { onFocus, onKeyDownCapture };
}

function idOf(element: HTMLElement, selector: string): string | null {
  return element.matches(selector) ? element.getAttribute("data-id") : null;
}
