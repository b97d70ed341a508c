import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { StepName } from "./stepName.ts";

/**
 * One step of the history: the document before it and after it, which share all that did not change, so that going back
 * and forward costs nothing. Steps with the same `merge` key that follow each other
 * within `mergeWindow` become one. `at`: milliseconds since the epoch of the last edit in it; `size`: bytes, roughly.
 */
export type Step<Content = Dialogue, Name = StepName> = {
  readonly name: Name;
  readonly before: Content;
  readonly after: Content;
  readonly merge?: string;
  readonly at: number;
  readonly size: number;
};

/** Milliseconds between two edits of the same field that still count as one step. */
export const mergeWindow = 1000;
