import type { Status } from "#shared/dialogue/dialogue.ts";

/** What is set of a dialogue from the list. */
export type Details = { readonly priority?: number; readonly status?: Status };

/** A change of what dialogues are set to. */
export type DetailsStep = {
  readonly kind: "moved" | "status";
  readonly changes: readonly { readonly id: string; readonly before: Details; readonly after: Details }[];
};

/** One thing that was done in the list, with what it takes to take it back and to do it again. */
export type ListStep =
  | { readonly kind: "deleted"; readonly ids: readonly string[] }
  | { readonly kind: "renamed"; readonly id: string; readonly before: string; readonly after: string }
  | DetailsStep;
