import type { FoundDialogue } from "#shared/ipc/search.ts";
import type { Previewed } from "./previewed.ts";

/** A replacement that was made: in which dialogues, as they were just before it, and in how many places. */
export type ReplacedInAll = Previewed & {
  readonly dialogues: readonly FoundDialogue[];
  readonly places: number;
};
