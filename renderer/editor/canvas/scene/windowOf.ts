import { type Box, overlaps } from "./box.ts";
import { boxOf } from "./boxOf.ts";
import type { Scene } from "./scene.ts";
import { wireEnds } from "./wireEnds.ts";

/** Canvas units by which a curve may leave the box of its two ends. */
const bend = 60;

/** Ids of what must be given to React Flow to draw a part of the graph: its cards, its connections and their ends. */
export type SceneWindow = { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> };

/** The window onto a part of a scene. `always`: cards that are in it wherever they stand, as chosen ones are. */
export function windowOf({ cards, wires }: Scene, part: Box, always: ReadonlySet<string>): SceneWindow {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  for (const card of cards.values())
    if (always.has(card.id) || overlaps(boxOf(card), part)) nodes.add(card.id);
  for (const wire of wires) {
    const { x1, y1, x2, y2 } = wireEnds(wire);
    const reach = {
      left: Math.min(x1, x2) - bend,
      top: Math.min(y1, y2) - bend,
      right: Math.max(x1, x2) + bend,
      bottom: Math.max(y1, y2) + bend,
    };
    if (!overlaps(reach, part)) continue;
    edges.add(wire.id);
    nodes.add(wire.from.id).add(wire.to.id);
  }
  return { nodes, edges };
}
