import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/**
 * The shortest way from one card to another, both included, over cards that do not wait for the visitor; from null: from
 * the start. Empty when there is none. The widget tells where a conversation stops; this is how it got there.
 */
export function wayBetween(dialogue: Dialogue, from: string | null, to: string): readonly string[] {
  const kinds = new Map(dialogue.nodes.map((node) => [node.id, node.kind] as const));
  const begin = from ?? dialogue.nodes.find((node) => node.kind === "start")?.id;
  if (begin === undefined) return [];
  const cameFrom = new Map<string, string>();
  const queue = [begin];
  for (const card of queue) {
    // a question on the way would have stopped the conversation; a capture may have been passed, its value known
    if (card !== begin && kinds.get(card) === "question") continue;
    for (const edge of dialogue.edges) {
      if (edge.from.node !== card || cameFrom.has(edge.to.node)) continue;
      cameFrom.set(edge.to.node, card);
      if (edge.to.node === to) return trace(cameFrom, begin, to);
      queue.push(edge.to.node);
    }
  }
  return begin === to ? [begin] : [];
}

function trace(cameFrom: ReadonlyMap<string, string>, begin: string, to: string): readonly string[] {
  const way = [to];
  for (let card = cameFrom.get(to); card !== undefined; card = cameFrom.get(card)) {
    way.unshift(card);
    if (card === begin) break;
  }
  return way;
}
