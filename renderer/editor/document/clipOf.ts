import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Clip } from "./operations/insertCopies.ts";

/** The chosen cards and the edges that stay among them. */
export function clipOf(dialogue: Dialogue, ids: ReadonlySet<string>): Clip {
  return {
    nodes: dialogue.nodes.filter((node) => ids.has(node.id)),
    edges: dialogue.edges.filter((edge) => ids.has(edge.from.node) && ids.has(edge.to.node)),
  };
}
