/** A stretch of a day, in minutes since midnight. */
export type Stretch = { readonly id: string; readonly from: number; readonly to: number };

/** Beside how many others a stretch stands, and at which place. */
export type Lane = { readonly lane: number; readonly lanes: number };

/** Puts stretches that overlap side by side, in the order of their beginning. */
export function lanesOf(stretches: readonly Stretch[]): ReadonlyMap<string, Lane> {
  const placed = new Map<string, Lane>();
  let group: Stretch[] = [];
  let until = Number.NEGATIVE_INFINITY;
  const close = () => {
    const ends: number[] = [];
    const lanes = group.map(({ from, to }) => {
      const free = ends.findIndex((end) => end <= from);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = to;
      return lane;
    });
    group.forEach(({ id }, index) => {
      placed.set(id, { lane: lanes[index] ?? 0, lanes: ends.length });
    });
    group = [];
  };
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (stretch.from >= until) close();
    group.push(stretch);
    until = Math.max(group.length === 1 ? Number.NEGATIVE_INFINITY : until, stretch.to);
  }
  close();
  return placed;
}
