import { type Box, overlaps } from "./box.ts";
import { boxOf } from "./boxOf.ts";
import type { Scene } from "./scene.ts";
import { wireReach } from "./wireReach.ts";

/**
 * Ids of what React Flow is given of the graph: `nodes` and `edges` are drawn, `ends` only known, so that what is connected
 * or chosen outside has its place.
 */
export type SceneWindow = {
  readonly nodes: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
};

/** The window of nothing. */
export const emptyWindow: SceneWindow = { nodes: new Set(), ends: new Set(), edges: new Set() };

/** The window onto a part of a scene. `chosen`: cards that are known wherever they stand, so that a drag takes them along. */
export function windowOf({ cards, wires }: Scene, part: Box, chosen: ReadonlySet<string>): SceneWindow {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const ends = new Set<string>();
  for (const card of cards.values()) {
    if (overlaps(boxOf(card), part)) nodes.add(card.id);
    else if (chosen.has(card.id)) ends.add(card.id);
  }
  for (const wire of wires) {
    if (!overlaps(wireReach(wire), part)) continue;
    edges.add(wire.id);
    for (const { id } of [wire.from, wire.to]) if (!nodes.has(id)) ends.add(id);
  }
  return { nodes, ends, edges };
}
