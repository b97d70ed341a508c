import { type Lane, lanesOf, type Stretch } from "./lanesOf.ts";

/** What of a day is drawn, and where; `more`: how many are left out, by the hour (0 to 23) in which they begin. */
export type Room = {
  readonly drawn: ReadonlyMap<string, Lane>;
  readonly more: ReadonlyMap<number, number>;
};

/** Finds room for a day's stretches side by side, so many at most that each can still be read; the last place is for the others. */
export function roomFor(stretches: readonly Stretch[], most: number): Room {
  const drawn = new Map<string, Lane>();
  const more = new Map<number, number>();
  const lanes = lanesOf(stretches);
  for (const { id, from } of stretches) {
    const { lane, lanes: all } = lanes.get(id) ?? { lane: 0, lanes: 1 };
    if (all <= most || lane < most - 1) drawn.set(id, { lane, lanes: Math.min(all, most) });
    else {
      const hour = Math.floor(from / 60);
      more.set(hour, (more.get(hour) ?? 0) + 1);
    }
  }
  return { drawn, more };
}
