import type { TestResult } from "#shared/dialogue/testing/testResult.ts";
import { askOnce } from "../askOnce.ts";
import type { TestOrder } from "./testOrder.ts";

/** Runs all tests of a dialogue off the main thread. Rejects when the worker fails. */
export function runInWorker(order: TestOrder): Promise<readonly TestResult[]> {
  return askOnce(new Worker(new URL("./testWorker.ts", import.meta.url), { type: "module" }), order);
}
