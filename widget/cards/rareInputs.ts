import type { Cards } from "../host/Cards.ts";
import { loadedCards } from "./late.ts";

/**
 * The inputs that come with the rarer cards; `needsRules` of the manifest sees to it that they are there.
 *
 * @throws when they are not
 */
export function rareInputs(): Cards["inputs"] {
  const cards = loadedCards();
  if (!cards) throw new Error("no cards");
  return cards.inputs;
}
