import { listHistory } from "./listHistory.ts";
import type { ListStep } from "./listStep.ts";

/** Dialogues that were deleted are back, or gone for good: there is nothing of that to take back any more. */
export function forgetDeleted(ids: readonly string[]): void {
  const without = (steps: readonly ListStep[]) =>
    steps.flatMap((step): ListStep[] => {
      if (step.kind !== "deleted") return [step];
      const rest = step.ids.filter((id) => !ids.includes(id));
      return rest.length === 0 ? [] : [{ ...step, ids: rest }];
    });
  listHistory.setState(({ done }) => ({ done: without(done) }));
}
