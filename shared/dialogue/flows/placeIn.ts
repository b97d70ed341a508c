import type { LinkedDialogue } from "./linkFlows.ts";

/**
 * The card on a canvas that a card of a linked dialogue belongs to: itself, or the one that calls what it is in. `call`: the card
 * whose flow the canvas shows, as linked; undefined: the canvas is that of the dialogue. Undefined for a card outside of that flow.
 */
export function placeIn(
  { copies, calls }: Pick<LinkedDialogue, "copies" | "calls">,
  id: string,
  call: string | undefined,
): string | undefined {
  let place = copies.get(id) ?? { call: undefined, card: id };
  while (place.call !== call) {
    const by = place.call === undefined ? undefined : calls.get(place.call);
    if (by === undefined) return undefined;
    place = { call: by.within, card: by.card };
  }
  return place.card;
}
