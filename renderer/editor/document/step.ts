import type { Patch } from "immer";
import type { StepName } from "./stepName.ts";

/**
 * One step of the history: how to go forward and how to go back. Steps with the same `merge` key that follow each other
 * within `mergeWindow` become one. `at`: milliseconds since the epoch of the last edit in it; `size`: bytes, roughly.
 */
export type Step = {
  readonly name: StepName;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  readonly merge?: string;
  readonly at: number;
  readonly size: number;
};

/** Milliseconds between two edits of the same field that still count as one step. */
export const mergeWindow = 1000;
