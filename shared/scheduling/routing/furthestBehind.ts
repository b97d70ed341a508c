import type { Fraction } from "./fraction.ts";
import type { PastBooking } from "./pastBooking.ts";
import type { PoolMember } from "./pool.ts";
import type { Routing } from "./routing.ts";
import { shortfalls } from "./shortfalls.ts";

/** Of the candidates those furthest behind their share, and of these those of the largest weight. */
export function furthestBehind(
  candidates: readonly PoolMember[],
  routing: Routing,
  confirmed: readonly PastBooking[],
): PoolMember[] {
  const behind = shortfalls(routing, confirmed);
  const compare = (a: PoolMember, b: PoolMember) =>
    compareFractions(behind.get(a.id), behind.get(b.id)) || a.weight - b.weight;
  let best: PoolMember[] = [];
  for (const candidate of candidates) {
    const order = best[0] ? compare(candidate, best[0]) : 1;
    if (order > 0) best = [candidate];
    else if (order === 0) best.push(candidate);
  }
  return best;
}

function compareFractions(a: Fraction | undefined, b: Fraction | undefined): number {
  if (!a || !b) return 0;
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}
