import type { Patch } from "immer";
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

/** How many bytes a step holds, roughly: what is kept is text nearly always. */
export function sizeOf(patches: readonly Patch[], inverse: readonly Patch[]): number {
  return (JSON.stringify(patches).length + JSON.stringify(inverse).length) * 2;
}

function join(first: Step, second: Step): Step {
  const [oldPatch, newPatch] = [first.patches[0], second.patches[0]];
  const sameField =
    first.patches.length === 1 &&
    second.patches.length === 1 &&
    oldPatch?.op === "replace" &&
    newPatch?.op === "replace" &&
    oldPatch.path.join("/") === newPatch.path.join("/");
  const patches = sameField ? second.patches : [...first.patches, ...second.patches];
  const inverse = sameField ? first.inverse : [...second.inverse, ...first.inverse];
  return { ...second, patches, inverse, size: sizeOf(patches, inverse) };
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
