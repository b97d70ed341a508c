import { current, type Draft, isDraft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** Where each moved card or note stands now, in canvas units. */
export type Moves = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** Moves cards and notes. */
export function moveNodes(draft: Draft<Dialogue>, moves: Moves): void {
  moveIn(draft.nodes, moves);
  moveIn(draft.notes, moves);
}

type Placed = { readonly id: string; readonly position: { x: number; y: number } };

/** Looks for what is to be moved in the plain list: a draft of each of thousands of cards costs more than a frame. */
function moveIn(things: Placed[], moves: Moves): void {
  const plain = isDraft(things) ? current(things) : things;
  for (const [index, { id }] of plain.entries()) {
    const to = moves.get(id);
    const thing = to && things[index];
    if (!thing) continue;
    thing.position.x = to.x;
    thing.position.y = to.y;
  }
}
