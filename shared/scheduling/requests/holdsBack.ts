/** How many asked before within a day: with the same address, for the same time; and at all within an hour. */
export type AskedBefore = { readonly address: number; readonly slot: number; readonly hour: number };

/** So many are answered without being looked at. */
const most: AskedBefore = { address: 3, slot: 6, hour: 60 };

/** Why a request waits until a person has looked at it; undefined: it does not. */
export function holdsBack(before: AskedBefore): "address" | "slot" | "flood" | undefined {
  if (before.address >= most.address) return "address";
  if (before.slot >= most.slot) return "slot";
  return before.hour >= most.hour ? "flood" : undefined;
}
