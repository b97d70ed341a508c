import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** Where each moved card stands now, in canvas units. */
export type Moves = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** Moves cards. */
export function moveNodes(draft: Draft<Dialogue>, moves: Moves): void {
  for (const node of draft.nodes) {
    const to = moves.get(node.id);
    if (!to) continue;
    node.position.x = to.x;
    node.position.y = to.y;
  }
}
