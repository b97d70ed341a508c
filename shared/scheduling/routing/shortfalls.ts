import { addFractions } from "./addFractions.ts";
import { asFraction } from "./asFraction.ts";
import type { Fraction } from "./fraction.ts";
import type { PastBooking } from "./pastBooking.ts";
import type { PoolMember } from "./pool.ts";
import type { Routing } from "./routing.ts";

const zero: Fraction = { top: 0n, bottom: 1n };

/**
 * By how many meetings each member of a pool is behind the share that its weight promises, exactly: all that were counted,
 * times weight by sum of weights, less its own. Negative: ahead. `confirmed`: the bookings that stand.
 */
export function shortfalls(
  { pool, countSince, calibrateNewAgents }: Routing,
  confirmed: readonly PastBooking[],
): ReadonlyMap<string, Fraction> {
  const since = countSince ?? Number.NEGATIVE_INFINITY;
  const members = new Set(pool.map(({ id }) => id));
  const counted = confirmed.filter(({ agent, createdAt }) => members.has(agent) && createdAt >= since);
  const counts = pool.map((member): Fraction => {
    const own = { top: BigInt(counted.filter(({ agent }) => agent === member.id).length), bottom: 1n };
    return calibrateNewAgents ? addFractions(own, headStart(member, pool, counted)) : own;
  });
  const total = counts.reduce(addFractions, zero);
  const weights = pool.map(({ weight }) => asFraction(weight));
  const sum = weights.reduce(addFractions, zero);
  return new Map(
    pool.map(({ id }, index) => {
      const weight = weights[index] ?? zero;
      const count = counts[index] ?? zero;
      const share =
        sum.top === 0n
          ? zero
          : { top: total.top * weight.top * sum.bottom, bottom: total.bottom * weight.bottom * sum.top };
      return [id, addFractions(share, { top: -count.top, bottom: count.bottom })];
    }),
  );
}

/** What somebody who came later is taken to have had already: the mean of what those before him had by then. */
function headStart(
  { id, addedAt }: PoolMember,
  pool: readonly PoolMember[],
  counted: readonly PastBooking[],
): Fraction {
  if (addedAt == null) return zero;
  const earlier = pool.filter((one) => one.id !== id && one.addedAt != null && one.addedAt < addedAt).length;
  const theirs = counted.filter(({ agent, createdAt }) => agent !== id && createdAt < addedAt).length;
  return earlier === 0 ? zero : { top: BigInt(theirs), bottom: BigInt(earlier) };
}
