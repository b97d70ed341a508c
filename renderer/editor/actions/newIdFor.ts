import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { idMaker } from "./idMaker.ts";

/** A new id for a card (n), an edge (e), a note (t) or a group (g) that nothing in the dialogue has. */
export function newIdFor(
  dialogue: Pick<Dialogue, "nodes" | "edges" | "notes" | "groups">,
  prefix: "n" | "e" | "t" | "g",
): string {
  return idMaker(dialogue)(prefix);
}
