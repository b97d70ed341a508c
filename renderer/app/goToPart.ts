/** What can take the focus by Tab, in the order of the page. */
const stops =
  'a[href], button:enabled, input:enabled, textarea:enabled, select:enabled, iframe, [tabindex]:not([tabindex="-1"])';

/** Where the focus was when a part was left. */
const left = new WeakMap<Element, HTMLElement>();

/**
 * Gives the focus to the next part of the window (1) or the one before (-1), round and round: where it was in that part
 * when it was left, else on its first control. Parts are the elements with `data-part`; one without a control is passed by.
 */
export function goToPart(step: 1 | -1): void {
  const parts = [...document.querySelectorAll("[data-part]")].filter(
    (part) => part.checkVisibility() && !part.closest("[inert]"),
  );
  const { activeElement } = document;
  const at = parts.findIndex((part) => part.contains(activeElement));
  const here = parts[at];
  if (here && activeElement instanceof HTMLElement) left.set(here, activeElement);
  const first = at === -1 && step === -1 ? 0 : at;
  for (let count = 1; count <= parts.length; count += 1) {
    const part = parts[(first + step * count + 2 * parts.length) % parts.length];
    const stop = part && stopIn(part);
    if (!stop || part === here) continue;
    stop.focus();
    return;
  }
}

function stopIn(part: Element): HTMLElement | undefined {
  const before = left.get(part);
  if (before && part.contains(before) && before.checkVisibility()) return before;
  return [...part.querySelectorAll<HTMLElement>(stops)].find(
    (element) => element.tabIndex >= 0 && element.checkVisibility(),
  );
}
