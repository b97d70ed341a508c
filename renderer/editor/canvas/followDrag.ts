/** So many pixels a press may wander and still be a click. */
const threshold = 3;

/** What becomes of a press: a click, or a drag that ends or is given up by Escape. */
type Course = {
  readonly click?: () => void;
  readonly move: (event: PointerEvent) => void;
  readonly end: (event: PointerEvent) => void;
  readonly cancel: () => void;
};

/** Follows the pointer from a press until it is let go. */
export function followDrag(start: PointerEvent, { click, move, end, cancel }: Course): void {
  let dragging = false;
  const stop = new AbortController();
  const moved = (event: PointerEvent) => {
    dragging ||= Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > threshold;
    if (dragging) move(event);
  };
  const ended = (event: PointerEvent) => {
    stop.abort();
    if (dragging) end(event);
    else click?.();
  };
  const giveUp = () => {
    stop.abort();
    if (dragging) cancel();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !dragging) return;
    event.preventDefault();
    event.stopPropagation();
    giveUp();
  };
  const { signal } = stop;
  addEventListener("pointermove", moved, { signal });
  addEventListener("pointerup", ended, { signal });
  addEventListener("pointercancel", giveUp, { signal });
  addEventListener("keydown", pressed, { signal, capture: true });
}
