import type { TestResult } from "#shared/dialogue/testing/testResult.ts";
import type { TestOrder } from "./testOrder.ts";

/** Runs all tests of a dialogue off the main thread. Rejects when the worker fails. */
export function runInWorker(order: TestOrder): Promise<readonly TestResult[]> {
  const worker = new Worker(new URL("./testWorker.ts", import.meta.url), { type: "module" });
  const done = new Promise<readonly TestResult[]>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<readonly TestResult[]>) => resolve(data));
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
  });
  worker.postMessage(order);
  return done.finally(() => worker.terminate());
}
