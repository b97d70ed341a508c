import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** Where each moved card or note stands now, in canvas units. */
export type Moves = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** Moves cards and notes. */
export function moveNodes(draft: Draft<Dialogue>, moves: Moves): void {
  for (const thing of [...draft.nodes, ...draft.notes]) {
    const to = moves.get(thing.id);
    if (!to) continue;
    thing.position.x = to.x;
    thing.position.y = to.y;
  }
}
