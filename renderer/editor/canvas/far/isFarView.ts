import { farZoom } from "./farZoom.ts";
import { manyCards } from "./manyCards.ts";

/** Whether so many cards are drawn onto one canvas element at a zoom, none of them an element. */
export function isFarView(cards: number, zoom: number): boolean {
  return cards > manyCards && zoom < farZoom;
}
