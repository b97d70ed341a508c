import type { PointerEvent as ReactPointerEvent } from "react";
import { listStore } from "../listStore.ts";
import { rowHeight } from "../rowHeight.ts";
import { shownDialogues } from "../shownDialogues.ts";
import { moveDialogue } from "./moveDialogue.ts";

/** CSS pixels: how far the pointer goes before it drags; how near to an edge the list scrolls, and how far a frame. */
const slack = 4;
const edge = 48;
const scrolled = 8;

/** Drags a row by its grip: a line shows where it would go; Escape gives up. */
export function dragRow(start: ReactPointerEvent<HTMLElement>, id: string): void {
  const { currentTarget: grip, clientY: begun } = start;
  if (start.button !== 0) return;
  const rows = grip.closest<HTMLElement>("[role='rowgroup']");
  const scroller = rows?.closest<HTMLElement>("[data-part]");
  if (!rows || !scroller) return;
  start.preventDefault();
  grip.setPointerCapture(start.pointerId);
  // The active row is drawn even when it is scrolled out of view, and with it the grip that holds the pointer.
  listStore.setState({ active: id });
  let y = begun;
  let frame = 0;
  const show = () => {
    const gap = Math.round((y - rows.getBoundingClientRect().top) / rowHeight);
    const to = Math.min(Math.max(gap, 0), shownDialogues().length);
    if (listStore.getState().drag?.to !== to) listStore.setState({ drag: { id, to } });
  };
  const scroll = () => {
    const { top, bottom } = scroller.getBoundingClientRect();
    if (y < top + edge) scroller.scrollTop -= scrolled;
    if (y > bottom - edge) scroller.scrollTop += scrolled;
    show();
    frame = requestAnimationFrame(scroll);
  };
  const move = (event: PointerEvent) => {
    y = event.clientY;
    if (frame !== 0) show();
    else if (Math.abs(y - begun) >= slack) scroll();
  };
  const end = (event: Event) => {
    if (event instanceof KeyboardEvent) {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
    }
    stop.abort();
    cancelAnimationFrame(frame);
    const { drag } = listStore.getState();
    listStore.setState({ drag: undefined });
    if (event.type === "pointerup" && drag) drop(id, drag.to);
  };
  const stop = new AbortController();
  const { signal } = stop;
  grip.addEventListener("pointermove", move, { signal });
  grip.addEventListener("pointerup", end, { signal });
  grip.addEventListener("lostpointercapture", end, { signal });
  window.addEventListener("keydown", end, { signal, capture: true });
}

/** Moves the row into a gap between those on screen, if that is another place than its own. */
function drop(id: string, to: number): void {
  const shown = shownDialogues();
  const at = shown.findIndex((one) => one.id === id);
  if (at < 0 || to === at || to === at + 1) return;
  const [behind, before] = [shown[to - 1], shown[to]];
  if (before) moveDialogue(id, { before: before.id });
  else if (behind) moveDialogue(id, { behind: behind.id });
}
