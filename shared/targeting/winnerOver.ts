import { alwaysWins } from "./alwaysWins.ts";
import type { Candidate } from "./candidate.ts";

/** Of `others`, one that goes before a dialogue wherever that could be shown; undefined if none is known to. */
export function winnerOver(dialogue: Candidate, others: readonly Candidate[]): Candidate | undefined {
  const { id, priority } = dialogue;
  return others.find(
    (other) =>
      other.id !== id &&
      (other.priority < priority || (other.priority === priority && other.id < id)) &&
      alwaysWins(other, dialogue),
  );
}
