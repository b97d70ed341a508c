import { useEffect } from "react";
import { useSession } from "../session/useSession.ts";
import { useView } from "../session/useView.ts";
import { focusThing } from "./keys/focusThing.ts";

/**
 * Gives the focus to what on the canvas is to have it (a group that took the place of its cards, or they its) when what had
 * it went away; a field that the author writes in keeps it.
 */
export function useFocusThing(): void {
  const { view } = useSession();
  const id = useView((state) => state.focusThing);
  useEffect(() => {
    if (id === undefined) return;
    const request = requestAnimationFrame(() => {
      view.setState({ focusThing: undefined });
      const { activeElement: active } = document;
      if (active && active !== document.body && !active.closest("[data-canvas]")) return;
      focusThing(id);
    });
    return () => cancelAnimationFrame(request);
  }, [id, view]);
}
