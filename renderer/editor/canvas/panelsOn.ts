import type { Box } from "./scene/box.ts";

/**
 * The map and the bar that lie on the canvas, in its pixels, where they are when it is of that size; one that is not shown is
 * an empty box.
 */
export function panelsOn(
  canvas: HTMLElement,
  size: { readonly width: number; readonly height: number },
): Box[] {
  const origin = canvas.getBoundingClientRect();
  return [...canvas.querySelectorAll(".react-flow__panel")].map((panel) => {
    const { left, top, right, bottom } = panel.getBoundingClientRect();
    const x = (panel.classList.contains("right") ? size.width - origin.width : 0) - origin.left;
    const y = (panel.classList.contains("bottom") ? size.height - origin.height : 0) - origin.top;
    return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
  });
}
