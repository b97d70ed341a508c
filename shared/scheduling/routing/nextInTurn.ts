import { newestOf } from "./newestOf.ts";
import type { PastBooking } from "./pastBooking.ts";
import type { Pool, PoolMember } from "./pool.ts";

/** Of the candidates the first after whoever was booked last, in the order of the pool, going round; he himself comes last. */
export function nextInTurn(
  candidates: readonly PoolMember[],
  pool: Pool,
  confirmed: readonly PastBooking[],
): PoolMember | null {
  const last = newestOf(confirmed);
  const place = pool.findIndex(({ id }) => id === last?.agent);
  const after = candidates.find((candidate) => pool.indexOf(candidate) > place);
  return after ?? candidates[0] ?? null;
}
