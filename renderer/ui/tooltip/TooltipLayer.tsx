import { useEffect, useRef, useState } from "react";
import { placeTooltip } from "./placeTooltip.ts";
import styles from "./TooltipLayer.module.css";

const delay = 450;
/** Moving from one button to its neighbour shows the next tooltip at once. */
const warm = 300;

type Shown = { readonly owner: HTMLElement; readonly text: string; readonly keys: string | undefined };

/**
 * The one tooltip of the window: shows `data-tooltip` (and `data-tooltip-keys`) of what is under the pointer or has the
 * keyboard's focus. It repeats accessible names, so screen readers do not hear it. Escape puts it away.
 */
export function TooltipLayer() {
  const [shown, setShown] = useState<Shown | undefined>();
  const popup = useRef<HTMLDivElement>(null);
  useEffect(() => watch(setShown), []);
  useEffect(() => {
    if (shown && popup.current) placeTooltip(popup.current, shown.owner);
  }, [shown]);
  if (shown === undefined) return null;
  return (
    <div ref={popup} popover="manual" aria-hidden="true" className={styles.tooltip}>
      {shown.text}
      {shown.keys && <kbd className={styles.keys}>{shown.keys}</kbd>}
    </div>
  );
}

function watch(show: (shown: Shown | undefined) => void): () => void {
  let timer = 0;
  let owner: HTMLElement | undefined;
  let hiddenAt = Number.NEGATIVE_INFINITY;
  let visible = false;
  const hide = () => {
    clearTimeout(timer);
    if (visible) hiddenAt = performance.now();
    visible = false;
    owner = undefined;
    show(undefined);
  };
  const offer = (target: EventTarget | null, wait: number) => {
    const next = target instanceof Element ? target.closest<HTMLElement>("[data-tooltip]") : null;
    if (next === owner) return;
    if (owner) hide();
    const text = next?.dataset.tooltip;
    if (!next || !text || next.hasAttribute("data-popup-open")) return;
    owner = next;
    const present = () => {
      if (!next.isConnected) return;
      visible = true;
      show({ owner: next, text, keys: next.dataset.tooltipKeys });
    };
    timer = window.setTimeout(present, performance.now() - hiddenAt < warm ? 0 : wait);
  };
  const over = (event: PointerEvent) => event.pointerType !== "touch" && offer(event.target, delay);
  const focus = (event: FocusEvent) => {
    if (event.target instanceof Element && event.target.matches(":focus-visible")) offer(event.target, 0);
  };
  const key = (event: KeyboardEvent) => event.key === "Escape" && hide();
  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true } as const;
  document.addEventListener("pointerover", over, options);
  document.addEventListener("pointerdown", hide, options);
  document.addEventListener("focusin", focus, options);
  document.addEventListener("focusout", hide, options);
  document.addEventListener("scroll", hide, options);
  document.addEventListener("keydown", key, options);
  return () => {
    hide();
    stop.abort();
  };
}
