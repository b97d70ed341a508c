import { type RefObject, useEffect } from "react";
import { useSession } from "../session/useSession.ts";

/**
 * Takes the focus to the canvas when what had it is gone: the list that the dialogue was opened from, a card that was
 * deleted, its form. From there the arrow keys lead on.
 */
export function useCanvasFocus(canvas: RefObject<HTMLElement | null>): void {
  const { view } = useSession();
  useEffect(() => {
    const take = () => {
      if (document.activeElement === document.body) canvas.current?.focus({ preventScroll: true });
    };
    take();
    return view.subscribe((now, before) => {
      if (now.nodes !== before.nodes) requestAnimationFrame(take);
    });
  }, [canvas, view]);
}
