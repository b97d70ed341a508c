import { type RefObject, useEffect } from "react";

/** Gives the focus to an element when what had it has gone with a change of `when`, so that the keyboard goes on from there. */
export function useCatchFocus(element: RefObject<HTMLElement | null>, when?: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at when it changes
  useEffect(() => {
    if (document.activeElement === document.body) element.current?.focus({ preventScroll: true });
  }, [element, when]);
}
