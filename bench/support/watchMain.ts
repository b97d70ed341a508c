import type { ElectronApplication } from "@playwright/test";

/**
 * What the longest task of main took, in milliseconds. `task`: of a core, so that a busy machine does not count; `late`: how late a
 * clock of five milliseconds ever was in main, which waits for the disk add to, and others who want the cores.
 */
export type LongestOfMain = { readonly task: number; readonly late: number };

/** Watches main's thread from now on. Linux only. */
export async function watchMain(app: ElectronApplication): Promise<void> {
  await app.evaluate(() => {
    const { readFileSync } = process.getBuiltinModule("node:fs");
    const resolution = 5;
    // Of the first thread, which is main's: nanoseconds at work, nanoseconds in the queue of a core.
    const told = () => {
      const [worked = 0, queued = 0] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, "utf8")
        .split(" ")
        .map((text) => Number(text) / 1e6);
      return { worked, queued, at: performance.now() };
    };
    let last = told();
    const watch = { task: 0, late: 0, timer: setInterval(() => look(), resolution) };
    const look = () => {
      const now = told();
      watch.task = Math.max(watch.task, now.worked - last.worked);
      watch.late = Math.max(watch.late, now.at - last.at - resolution - (now.queued - last.queued));
      last = now;
    };
    Reflect.set(globalThis, "benchWatch", watch);
  });
}

/** What there was since; the watch ends. */
export async function longestOfMain(app: ElectronApplication): Promise<LongestOfMain> {
  return app.evaluate(() => {
    const { task, late, timer } = Reflect.get(globalThis, "benchWatch");
    clearInterval(timer);
    return { task, late };
  });
}
