const gap = 6;
const margin = 6;

/** Shows the tooltip below its owner, or above where there is no room, inside the window. */
export function placeTooltip(tooltip: HTMLElement, owner: HTMLElement): void {
  tooltip.showPopover();
  const anchor = owner.getBoundingClientRect();
  const { width, height } = tooltip.getBoundingClientRect();
  const below = anchor.bottom + gap;
  const top = below + height + margin <= window.innerHeight ? below : anchor.top - gap - height;
  const left = Math.min(
    Math.max(margin, anchor.left + anchor.width / 2 - width / 2),
    window.innerWidth - width - margin,
  );
  tooltip.style.top = `${top}px`;
  tooltip.style.left = `${left}px`;
}
