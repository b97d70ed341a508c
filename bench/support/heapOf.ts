import type { CDPSession, Page } from "@playwright/test";

/** Milliseconds between two looks, and until all that opening began (a check of the dialogue) has come to rest. */
const pause = 100;
const rest = 4000;

/**
 * MB of JavaScript heap in use after a collection, when the page was loaded anew, its canvas is painted (`watchCanvas`) and
 * all is at rest. Nothing is asked of the page by the driver's own scripts, which would count as well.
 */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("Page.reload");
  while (!(await isPainted(session))) await new Promise((looked) => setTimeout(looked, pause));
  await new Promise((rested) => setTimeout(rested, rest));
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  return (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN) / 1_000_000;
}

async function isPainted(session: CDPSession): Promise<boolean> {
  try {
    const { result } = await session.send("Runtime.evaluate", { expression: "window.canvasSeen > 0" });
    return result.value === true;
  } catch {
    // the page is just being exchanged
    return false;
  }
}
