import type { ElkNode } from "elkjs/lib/elk-api.js";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";

type Graph = Pick<Dialogue, "nodes" | "groups">;

/**
 * A layout of the dialogue `before`, without the cards and groups that stand elsewhere in the dialogue as it is `now`, or are
 * no longer there: a layout takes its time, and what the author did meanwhile goes before.
 */
export function stillInPlace(laid: ElkNode, before: Graph, now: Graph): ElkNode {
  const places = new Map(before.nodes.map(({ id, position }) => [id, position] as const));
  const unmoved = new Set(
    now.nodes
      .filter(({ id, position: { x, y } }) => places.get(id)?.x === x && places.get(id)?.y === y)
      .map(({ id }) => id),
  );
  const members = new Map(before.groups.map(({ id, cards }) => [id, cards] as const));
  for (const { id, cards } of now.groups) {
    const same =
      cards.length === members.get(id)?.length && cards.every((card) => members.get(id)?.includes(card));
    if (same && cards.every((card) => unmoved.has(card))) unmoved.add(id);
  }
  return { ...laid, children: (laid.children ?? []).filter(({ id }) => unmoved.has(id)) };
}
