import { useEffect, useState } from "react";
import { useSession } from "../session/useSession.ts";

/**
 * Ids of what the inspector shows: of all that is chosen. While the pointer is held down on the canvas it stays as it is, so
 * that a drag of something else does not begin with the drawing of a form.
 */
export function useInspected(): ReadonlySet<string> {
  const { view } = useSession();
  const [inspected, setInspected] = useState(() => view.getState().nodes);
  useEffect(() => {
    let isHeld = false;
    const follow = () => {
      if (!isHeld) setInspected(view.getState().nodes);
    };
    const press = ({ target }: PointerEvent) => {
      isHeld = target instanceof Element && target.closest("[data-canvas]") !== null;
    };
    const letGo = () => {
      isHeld = false;
      follow();
    };
    follow();
    const unsubscribe = view.subscribe(follow);
    const stop = new AbortController();
    const way = { capture: true, signal: stop.signal };
    addEventListener("pointerdown", press, way);
    addEventListener("pointerup", letGo, way);
    addEventListener("pointercancel", letGo, way);
    // a button that is let go over another window is not told to this one
    addEventListener("blur", letGo, way);
    return () => {
      unsubscribe();
      stop.abort();
    };
  }, [view]);
  return inspected;
}
