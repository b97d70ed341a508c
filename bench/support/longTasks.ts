import type { Page } from "@playwright/test";

/** Notes from now on how long the page's thread is taken by tasks that are too long (over 50 ms). */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ type: "longtask" });
    Object.assign(window, { tasks });
  });
}

/** The longest of them in ms; 0 if there was none. */
export async function longestTask(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // the observer hears of a task a little later
    await new Promise((heard) => setTimeout(heard, 200));
    return Math.max(0, ...(Reflect.get(window, "tasks") as number[]));
  });
}
