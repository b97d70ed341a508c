import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { newId } from "../document/newId.ts";

/** Makes ids that nothing in the dialogue has, each once: n for cards, e for edges, t for notes, g for groups. */
export function idMaker({
  nodes,
  edges,
  notes,
  groups,
}: Pick<Dialogue, "nodes" | "edges" | "notes" | "groups">): (prefix: "n" | "e" | "t" | "g") => string {
  const taken = new Set([...nodes, ...edges, ...notes, ...groups].map(({ id }) => id));
  return (prefix) => {
    const id = newId(prefix, taken, Math.random);
    taken.add(id);
    return id;
  };
}
