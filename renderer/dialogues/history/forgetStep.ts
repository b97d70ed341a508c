import { listHistory } from "./listHistory.ts";
import type { ListStep } from "./listStep.ts";

/** What was kept as done has failed after all. */
export function forgetStep(failed: ListStep): void {
  listHistory.setState(({ done }) => ({ done: done.filter((step) => step !== failed) }));
}
