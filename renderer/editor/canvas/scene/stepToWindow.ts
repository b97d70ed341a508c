import { type Box, overlaps } from "./box.ts";
import { boxOf } from "./boxOf.ts";
import type { Scene } from "./scene.ts";
import type { SceneWindow } from "./windowOf.ts";
import { wireReach } from "./wireReach.ts";

/** How many cards and connections out of sight one step may bring. */
type Portion = { readonly cards: number; readonly wires: number };

/**
 * The next step from the window that is drawn to the one that is wanted: all of it that `sight` holds at once, what is out
 * of sight by portions. What is wanted no longer goes with the last step, which answers `wanted` itself.
 */
export function stepToWindow(
  { cards, wires }: Scene,
  drawn: SceneWindow,
  wanted: SceneWindow,
  sight: Box,
  portion: Portion,
): SceneWindow {
  let { cards: moreCards, wires: moreWires } = portion;
  const nodes = new Set<string>();
  for (const id of wanted.nodes) {
    const card = cards.get(id);
    if (!card) continue;
    if (drawn.nodes.has(id) || overlaps(boxOf(card), sight)) nodes.add(id);
    else if (moreCards > 0) {
      moreCards -= 1;
      nodes.add(id);
    }
  }
  const edges = new Set<string>();
  for (const wire of wires) {
    if (!wanted.edges.has(wire.id)) continue;
    if (drawn.edges.has(wire.id) || overlaps(wireReach(wire), sight)) edges.add(wire.id);
    else if (moreWires > 0) {
      moreWires -= 1;
      edges.add(wire.id);
    }
  }
  if (nodes.size === wanted.nodes.size && edges.size === wanted.edges.size) return wanted;
  return {
    nodes: union(nodes, drawn.nodes),
    edges: union(edges, drawn.edges),
    ends: union(union(wanted.ends, wanted.nodes), drawn.ends),
  };
}

function union(first: ReadonlySet<string>, second: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...first, ...second]);
}
