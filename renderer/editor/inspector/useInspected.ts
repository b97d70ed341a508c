import { useMemo, useSyncExternalStore } from "react";
import { useSession } from "../session/useSession.ts";
import type { ViewStore } from "../session/viewStore.ts";

/**
 * Ids of what the inspector shows: of all that is chosen. While the pointer is held down on the canvas it stays as it is, so
 * that a drag of something else does not begin with the drawing of a form.
 */
export function useInspected(): ReadonlySet<string> {
  const { view } = useSession();
  const { subscribe, read } = useMemo(() => inspectedIn(view), [view]);
  return useSyncExternalStore(subscribe, read);
}

function inspectedIn(view: ViewStore) {
  let inspected = view.getState().nodes;
  let isHeld = false;
  return {
    read: () => inspected,
    subscribe(changed: () => void): () => void {
      const follow = () => {
        const { nodes } = view.getState();
        if (isHeld || nodes === inspected) return;
        inspected = nodes;
        changed();
      };
      const press = ({ target }: PointerEvent) => {
        isHeld = target instanceof Element && target.closest("[data-canvas]") !== null;
      };
      const letGo = () => {
        isHeld = false;
        follow();
      };
      const unsubscribe = view.subscribe(follow);
      const stop = new AbortController();
      const { signal } = stop;
      addEventListener("pointerdown", press, { capture: true, signal });
      addEventListener("pointerup", letGo, { capture: true, signal });
      addEventListener("pointercancel", letGo, { capture: true, signal });
      // a button that is let go over another window is not told to this one; a field's blur is not meant
      addEventListener("blur", letGo, { signal });
      letGo();
      return () => {
        unsubscribe();
        stop.abort();
      };
    },
  };
}
