/** Gives the focus to a card, group or note on the canvas, at once or as soon as it is drawn; else to the canvas. */
export function focusThing(id: string): void {
  const element = thingElement(id);
  if (element) element.focus({ preventScroll: true });
  else requestAnimationFrame(() => (thingElement(id) ?? canvasElement())?.focus({ preventScroll: true }));
}

function canvasElement(): HTMLElement | null {
  return document.querySelector<HTMLElement>("[data-canvas]");
}

/** What stands for it on the page: itself, or its button where cards are no elements (see CardKeys). */
function thingElement(id: string): HTMLElement | null {
  const name = CSS.escape(id);
  return (
    document.querySelector<HTMLElement>(`[data-card-key="${name}"]`) ??
    document.querySelector<HTMLElement>(`.react-flow__node[data-id="${name}"]`)
  );
}
