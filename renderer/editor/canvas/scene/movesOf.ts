import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Moves } from "../../document/operations/moveNodes.ts";
import type { Places } from "./place.ts";
import type { Scene } from "./scene.ts";

/** What a drag does to the document: the places shown, with the cards of a collapsed group in place of its box. */
export function movesOf(scene: Scene, { nodes }: Pick<Dialogue, "nodes">, places: Places): Moves {
  const moves = new Map<string, { readonly x: number; readonly y: number }>(places);
  for (const node of nodes) {
    const group = scene.cards.get(scene.hidden.get(node.id) ?? "");
    const to = group && places.get(group.id);
    if (!group || !to) continue;
    moves.set(node.id, {
      x: node.position.x + to.x - group.x,
      y: node.position.y + to.y - group.y,
    });
  }
  return moves;
}
