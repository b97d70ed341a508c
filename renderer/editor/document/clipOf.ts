import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { expandGroups } from "./operations/expandGroups.ts";
import type { Clip } from "./operations/insertCopies.ts";

/** What is chosen, the edges that stay among the cards, and the groups that are there as a whole. */
export function clipOf(dialogue: Dialogue, chosen: ReadonlySet<string>): Clip {
  const ids = expandGroups(dialogue, chosen);
  return {
    nodes: dialogue.nodes.filter((node) => ids.has(node.id)),
    edges: dialogue.edges.filter((edge) => ids.has(edge.from.node) && ids.has(edge.to.node)),
    notes: dialogue.notes.filter((note) => ids.has(note.id)),
    groups: dialogue.groups.filter((group) => group.cards.every((card) => ids.has(card))),
  };
}
