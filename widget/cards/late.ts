import type { Cards } from "../host/Cards.ts";

let loaded: Cards | undefined;

/** Puts the rarer cards in place, before a dialogue that has some is run. */
export function provideCards(cards: Cards | undefined): void {
  loaded = cards;
}

/** The rarer cards, if they are in place. */
export function loadedCards(): Cards | undefined {
  return loaded;
}

/** Stands in for the shared function of this name in the chat; without the cards a dialogue asks for nothing that it must know better. */
export const knownTo: Cards["knownTo"] = (turn, data) =>
  loaded ? loaded.knownTo(turn, data) : turn.read(data.attribute);

/**
 * Stands in for the shared function of this name in the chat.
 *
 * @throws when the cards are not there; `needsRules` of the manifest sees to it that they are
 */
export const receiveRare: Cards["receiveRare"] = (...given) => {
  if (!loaded) throw new Error("no cards");
  return loaded.receiveRare(...given);
};
