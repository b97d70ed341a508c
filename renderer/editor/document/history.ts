import { sizeOfChange } from "./sizeOfChange.ts";
import { mergeWindow, type Step } from "./step.ts";

/** Steps that can be undone (latest last) and redone (next last). `sealed`: the next step never joins the last one. */
export type History = {
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
  readonly sealed: boolean;
};

/** The history of a document that was just opened. */
export const emptyHistory: History = { undo: [], redo: [], sealed: true };

/** Adds a step, joining it to the last one if it belongs to it; forgets the oldest steps beyond `cap` bytes. */
export function recordStep(history: History, step: Step, cap: number): History {
  const last = history.undo.at(-1);
  const joins =
    last !== undefined &&
    !history.sealed &&
    step.merge !== undefined &&
    last.merge === step.merge &&
    step.at - last.at <= mergeWindow;
  const undo = joins ? [...history.undo.slice(0, -1), join(last, step)] : [...history.undo, step];
  return { undo: forgetOldest(undo, cap), redo: [], sealed: false };
}

function join({ before }: Step, second: Step): Step {
  return { ...second, before, size: sizeOfChange(before, second.after) };
}

/** The latest step stays whatever its size, so that what was just done can always be undone. */
function forgetOldest(steps: readonly Step[], cap: number): readonly Step[] {
  let size = 0;
  let first = steps.length;
  while (first > 0) {
    const step = steps[first - 1];
    size += step?.size ?? 0;
    if (size > cap && first < steps.length) break;
    first -= 1;
  }
  return steps.slice(first);
}
