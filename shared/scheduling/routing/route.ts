import { furthestBehind } from "./furthestBehind.ts";
import { leastRecent } from "./leastRecent.ts";
import { nextInTurn } from "./nextInTurn.ts";
import type { PastBooking } from "./pastBooking.ts";
import type { Routing } from "./routing.ts";

/**
 * The agent who gets a meeting: one of the pool who is `available`, as the strategy says; null if there is none. `history`: all
 * bookings so far, in the order in which they were made.
 */
export function route(
  routing: Routing,
  available: readonly string[],
  history: readonly PastBooking[],
): string | null {
  const { pool, strategy } = routing;
  const free = new Set(available);
  const candidates = pool.filter(({ id }) => free.has(id));
  const confirmed = history.filter(({ status }) => status === "confirmed");
  if (strategy === "sequential") return nextInTurn(candidates, pool, confirmed)?.id ?? null;
  const fair = strategy === "weighted" ? furthestBehind(candidates, routing, confirmed) : candidates;
  return leastRecent(fair, confirmed)?.id ?? null;
}
