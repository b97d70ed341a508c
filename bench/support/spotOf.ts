import type { Page } from "@playwright/test";

/** A point of the window's upper left where the topmost element belongs to `selector`, away from handles and lines. */
export async function spotOf(
  window: Page,
  selector: string,
): Promise<{ readonly x: number; readonly y: number }> {
  return window.evaluate((wanted) => {
    const flow = document.querySelector(".react-flow")?.getBoundingClientRect() ?? new DOMRect();
    for (let y = flow.top + 60; y < flow.bottom - 60; y += 12)
      for (let x = flow.left + 60; x < flow.right - 60; x += 12) {
        const around = [0, -10, 10].map((by) =>
          document.elementFromPoint(x + by, y)?.closest("[class*=react-flow__]"),
        );
        if (around.every((element) => element?.matches(wanted))) return { x, y };
      }
    throw new Error(`no ${wanted} in sight`);
  }, selector);
}
