import type { Page } from "@playwright/test";

/** Milliseconds: plain React Flow takes its time with 5,000 cards on a machine that does other things too. */
const patience = 180_000;

/** Loads the page anew and answers the ms from its navigation to the frame in which cards and connections are painted. */
export async function canvasOpen(page: Page): Promise<number> {
  await page.reload();
  const seen = await page.waitForFunction(
    () => Reflect.get(window, "canvasSeen") as number | undefined,
    null,
    {
      polling: "raf",
      timeout: patience,
    },
  );
  return Number(await seen.jsonValue());
}

/** Makes every load of the page note when its canvas was first painted. */
export async function watchCanvas(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const look = () => {
      const card = document.querySelector(".react-flow__node");
      const isThere = card && getComputedStyle(card).visibility === "visible";
      const isWhole = isThere && document.querySelector(".react-flow__edge path");
      if (!isWhole) return requestAnimationFrame(look);
      return requestAnimationFrame(() => Reflect.set(window, "canvasSeen", performance.now()));
    };
    requestAnimationFrame(look);
  });
}
