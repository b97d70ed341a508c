import { type RefObject, useEffect, useRef } from "react";
import { useSimulator } from "./useSimulator.ts";

/** Milliseconds after its first step in which the chat takes the focus that a chat takes when it opens. */
const settling = 1000;

/**
 * Gives the focus back to where it was when a chat that has just been opened takes it. On a visitor's page it should; here
 * it would take it from the field that the author is typing in, each time the simulator starts again by itself. Who has
 * answered is at the chat.
 */
export function useKeepFocus(frame: RefObject<HTMLIFrameElement | null>): void {
  const turn = useSimulator((state) => state.turn);
  const began = useSimulator((state) => state.status !== "new");
  const engaged = useSimulator((state) => state.log.some(({ event }) => event === "engaged"));
  const last = useRef<Element | null>(null);
  useEffect(() => {
    if (document.activeElement !== frame.current) last.current = document.activeElement;
    let done = turn === 0 || engaged;
    const timer = began ? setTimeout(finish, settling) : undefined;

    function finish(): void {
      done = true;
    }
    function remember({ target }: FocusEvent): void {
      if (target instanceof Element && target !== frame.current) last.current = target;
    }
    // The frame gets the focus only after this window has lost it.
    const soonGiveBack = () => setTimeout(giveBack);
    function giveBack(): void {
      if (done || document.activeElement !== frame.current) return;
      if (last.current instanceof HTMLElement && last.current.isConnected)
        last.current.focus({ preventScroll: true });
      else frame.current?.blur();
    }
    document.addEventListener("focusin", remember);
    window.addEventListener("blur", soonGiveBack);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("focusin", remember);
      window.removeEventListener("blur", soonGiveBack);
    };
  }, [turn, began, engaged, frame]);
}
