import { newestOf } from "./newestOf.ts";
import type { PastBooking } from "./pastBooking.ts";
import type { PoolMember } from "./pool.ts";

/** Of the candidates of the highest priority whoever was booked longest ago; who never was comes first, then pool order. */
export function leastRecent(
  candidates: readonly PoolMember[],
  confirmed: readonly PastBooking[],
): PoolMember | null {
  const highest = Math.max(...candidates.map(({ priority }) => priority));
  const bookedAt = ({ id }: PoolMember) =>
    newestOf(confirmed.filter(({ agent }) => agent === id))?.createdAt ?? Number.NEGATIVE_INFINITY;
  let best: { readonly member: PoolMember; readonly at: number } | null = null;
  for (const member of candidates) {
    if (member.priority !== highest) continue;
    const at = bookedAt(member);
    if (best === null || at < best.at) best = { member, at };
  }
  return best?.member ?? null;
}
