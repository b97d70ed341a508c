import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { sizeOfChange } from "./sizeOfChange.ts";
import { mergeWindow, type Step } from "./step.ts";
import type { StepName } from "./stepName.ts";

/** Steps that can be undone (latest last) and redone (next last). `sealed`: the next step never joins the last one. */
export type History<Content = Dialogue, Name = StepName> = {
  readonly undo: readonly Step<Content, Name>[];
  readonly redo: readonly Step<Content, Name>[];
  readonly sealed: boolean;
};

/** The history of a document that was just opened. */
export const emptyHistory: History<never, never> = { undo: [], redo: [], sealed: true };

/** Adds a step, joining it to the last one if it belongs to it; forgets the oldest steps beyond `cap` bytes. */
export function recordStep<Content extends object, Name>(
  history: History<Content, Name>,
  step: Step<Content, Name>,
  cap: number,
): History<Content, Name> {
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

/** Goes one step back (`undo`) or forward (`redo`): the step, what stands there then, and the history as it is after that. */
export function takeStep<Content, Name>(
  history: History<Content, Name>,
  direction: "undo" | "redo",
):
  | {
      readonly step: Step<Content, Name>;
      readonly content: Content;
      readonly history: History<Content, Name>;
    }
  | undefined {
  const step = history[direction].at(-1);
  if (step === undefined) return undefined;
  const { undo, redo } = history;
  return direction === "undo"
    ? {
        step,
        content: step.before,
        history: { undo: undo.slice(0, -1), redo: [...redo, step], sealed: true },
      }
    : {
        step,
        content: step.after,
        history: { undo: [...undo, step], redo: redo.slice(0, -1), sealed: true },
      };
}

function join<Content extends object, Name>(
  { before }: Step<Content, Name>,
  second: Step<Content, Name>,
): Step<Content, Name> {
  return { ...second, before, size: sizeOfChange(before, second.after) };
}

/** The latest step stays whatever its size, so that what was just done can always be undone. */
function forgetOldest<Content, Name>(
  steps: readonly Step<Content, Name>[],
  cap: number,
): readonly Step<Content, Name>[] {
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
