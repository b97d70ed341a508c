import { type FocusEvent, type KeyboardEvent, useCallback } from "react";
import { useSession } from "../session/useSession.ts";

/**
 * Keys on the canvas beyond React Flow's own (arrows move, Escape lets go): a card reached by Tab is chosen, so that
 * every command and the inspector work on it; Enter goes into the inspector.
 */
export function useCanvasKeys() {
  const { view } = useSession();

  const onFocus = useCallback(
    ({ target }: FocusEvent<HTMLElement>) => {
      const id = idOf(target, ".react-flow__node:focus-visible");
      if (id !== null && !view.getState().nodes.has(id)) view.select([id]);
    },
    [view],
  );

  const onKeyDownCapture = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (event.key !== "Enter" || !(event.target instanceof HTMLElement)) return;
      const id = idOf(event.target, ".react-flow__node");
      if (id === null) return;
      event.preventDefault();
      event.stopPropagation();
      view.select([id]);
      view.setState(({ focusInspector }) => ({ focusInspector: focusInspector + 1 }));
    },
    [view],
  );

  return { onFocus, onKeyDownCapture };
}

function idOf(element: HTMLElement, selector: string): string | null {
  return element.matches(selector) ? element.getAttribute("data-id") : null;
}
