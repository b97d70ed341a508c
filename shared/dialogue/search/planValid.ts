import type { Dialogue } from "../dialogue.ts";
import { keepValid } from "./keepValid.ts";
import { member } from "./member.ts";
import { type HitEdit, planReplacement } from "./planReplacement.ts";
import type { Hit } from "./searchDialogue.ts";

/** Why a hit is left alone: a token would break, or its card would not be valid any more. */
export type LeftReason = "token" | "invalid";

/** What a replacement in a dialogue comes to: the strings to write, and the hits that are left alone. */
export type Replacement = {
  readonly edits: readonly HitEdit[];
  readonly left: ReadonlyMap<Hit, LeftReason>;
};

/** Plans to replace what was found in a dialogue; whatever is carried out, it can still be read. */
export function planValid(dialogue: Dialogue, hits: readonly Hit[], replacement: string): Replacement {
  const { edits: wanted, broken } = planReplacement(hits, replacement);
  const possible = wanted.filter((edit) => !isTaken(dialogue, edit));
  const edits = keepValid(dialogue, possible);
  const kept = new Set(edits);
  const left = new Map<Hit, LeftReason>(broken.map((hit) => [hit, "token"]));
  for (const edit of wanted) if (!kept.has(edit)) left.set(edit.hit, "invalid");
  return { edits, left };
}

/** Whether there is an attribute of the new name already, in the test that knows the old one. */
function isTaken(dialogue: Dialogue, { path, after, isKey }: HitEdit): boolean {
  if (!isKey) return false;
  let place: unknown = dialogue;
  for (const key of path.slice(0, -1)) place = member(place, key);
  return member(place, after) !== undefined;
}
