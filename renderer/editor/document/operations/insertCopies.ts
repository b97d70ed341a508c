import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Edge } from "#shared/dialogue/edge.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";

/** Cards and the edges between them, as they are copied and pasted. */
export type Clip = { readonly nodes: readonly DialogueNode[]; readonly edges: readonly Edge[] };

/**
 * Adds copies of cards, moved by `offset`, connected among themselves as their originals are. `idFor` gives a new id for
 * each old one of a card or an edge. A start is not copied.
 */
export function insertCopies(
  draft: Draft<Dialogue>,
  clip: Clip,
  offset: { readonly x: number; readonly y: number },
  idFor: (old: string) => string,
): readonly string[] {
  const ids = new Map<string, string>();
  for (const node of clip.nodes) {
    if (node.kind === "start") continue;
    const copy = structuredClone(node);
    copy.id = idFor(node.id);
    copy.position = { ...copy.position, x: node.position.x + offset.x, y: node.position.y + offset.y };
    ids.set(node.id, copy.id);
    draft.nodes.push(copy);
  }
  for (const edge of clip.edges) {
    const [from, to] = [ids.get(edge.from.node), ids.get(edge.to.node)];
    if (from === undefined || to === undefined) continue;
    draft.edges.push({
      ...structuredClone(edge),
      id: idFor(edge.id),
      from: { ...edge.from, node: from },
      to: { ...edge.to, node: to },
    });
  }
  return [...ids.values()];
}
