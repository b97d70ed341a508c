import { type Box, overlaps } from "./box.ts";
import { boxOf } from "./boxOf.ts";
import type { Scene, SceneCard } from "./scene.ts";

/** The cards that a box touches. */
export function cardsIn({ cards }: Scene, box: Box): readonly SceneCard[] {
  return [...cards.values()].filter((card) => overlaps(boxOf(card), box));
}
