import { newestOf } from "./newestOf.ts";
import type { PastBooking } from "./pastBooking.ts";
import { route } from "./route.ts";
import type { Routing } from "./routing.ts";
import { shortfalls } from "./shortfalls.ts";

/**
 * One of a pool, and why he stands where he does. `lastBookedAt`: milliseconds since the epoch, null: never; `behind`: by how
 * many meetings he is behind the share that his weight promises (negative: ahead), rounded, for people to read.
 */
export type Ranked = {
  readonly id: string;
  readonly lastBookedAt: number | null;
  readonly behind: number;
};

/** Who gets the next meeting if he is free, who if that one is not, and so on to the last of the pool. */
export function ranking(routing: Routing, history: readonly PastBooking[]): Ranked[] {
  const confirmed = history.filter(({ status }) => status === "confirmed");
  const behind = shortfalls(routing, confirmed);
  const left = new Set(routing.pool.map(({ id }) => id));
  const ranked: Ranked[] = [];
  for (let id = route(routing, [...left], history); id !== null; id = route(routing, [...left], history)) {
    left.delete(id);
    const { top, bottom } = behind.get(id) ?? { top: 0n, bottom: 1n };
    ranked.push({
      id,
      lastBookedAt: newestOf(confirmed.filter(({ agent }) => agent === id))?.createdAt ?? null,
      behind: Number((top * 100n) / bottom) / 100,
    });
  }
  return ranked;
}
