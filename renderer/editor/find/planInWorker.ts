import { askOnce } from "../askOnce.ts";
import type { Plan, PlanOrder } from "./planOrder.ts";

/** Plans a replacement, or the taking back of one, off the main thread. Rejects when the worker fails. */
export function planInWorker(order: PlanOrder): Promise<Plan> {
  return askOnce(new Worker(new URL("./planWorker.ts", import.meta.url), { type: "module" }), order);
}
