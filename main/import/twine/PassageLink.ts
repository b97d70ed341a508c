import type { Assignment } from "./Piece.ts";

/** A link of a passage: what is clicked, the passage (or address) it leads to, and what is written on the way. */
export type PassageLink = {
  readonly label: string;
  readonly target: string;
  readonly sets: readonly Assignment[];
};
