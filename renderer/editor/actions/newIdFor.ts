import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { newId } from "../document/newId.ts";

/** A new id that no card or edge of the dialogue has. */
export function newIdFor(dialogue: Pick<Dialogue, "nodes" | "edges">, prefix: "n" | "e"): string {
  const taken = new Set([...dialogue.nodes, ...dialogue.edges].map(({ id }) => id));
  return newId(prefix, taken, Math.random);
}
