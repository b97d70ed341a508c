import { askOnce } from "../askOnce.ts";
import type { SeedOrder } from "./seedOrder.ts";

/** `seedFor` off the main thread. Rejects when the worker fails. */
export function seedInWorker(order: SeedOrder): Promise<number> {
  return askOnce(new Worker(new URL("./seedWorker.ts", import.meta.url), { type: "module" }), order);
}
