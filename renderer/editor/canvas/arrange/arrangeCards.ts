import type { Moves } from "../../document/operations/moveNodes.ts";
import { grid } from "../grid.ts";
import { boxOf } from "../scene/boxOf.ts";
import type { SceneCard } from "../scene/scene.ts";

/** Ways to bring chosen cards into order. */
export const arrangements = ["alignLeft", "alignTop", "distributeAcross", "distributeDown"] as const;

export type Arrangement = (typeof arrangements)[number];

/** Where cards stand after an arrangement. Distributing keeps the outermost two and evens the gaps between all. */
export function arrangeCards(cards: readonly SceneCard[], how: Arrangement): Moves {
  if (how === "alignLeft") {
    const x = Math.min(...cards.map((card) => card.x));
    return new Map(cards.map((card) => [card.id, { x, y: card.y }]));
  }
  if (how === "alignTop") {
    const y = Math.min(...cards.map((card) => card.y));
    return new Map(cards.map((card) => [card.id, { x: card.x, y }]));
  }
  const isAcross = how === "distributeAcross";
  const begin = (card: SceneCard) => (isAcross ? card.x : card.y);
  const length = (card: SceneCard) => (isAcross ? card.layout.width : card.layout.height);
  const sorted = cards.toSorted((a, b) => begin(a) - begin(b));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return new Map();
  const end = isAcross ? boxOf(last).right : boxOf(last).bottom;
  const taken = sorted.reduce((sum, card) => sum + length(card), 0);
  const gap = (end - begin(first) - taken) / Math.max(1, sorted.length - 1);
  let at = begin(first);
  return new Map(
    sorted.map((card) => {
      const place = card === last || card === first ? begin(card) : Math.round(at / grid) * grid;
      at += length(card) + gap;
      return [card.id, isAcross ? { x: place, y: card.y } : { x: card.x, y: place }];
    }),
  );
}
