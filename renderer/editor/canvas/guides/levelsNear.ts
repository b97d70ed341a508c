import type { Level } from "./guideIndex.ts";

/** Those of ordered levels that are at most `reach` away from a place. */
export function levelsNear(levels: readonly Level[], at: number, reach: number): readonly Level[] {
  let [first, beyond] = [0, levels.length];
  while (first < beyond) {
    const middle = (first + beyond) >> 1;
    if ((levels[middle]?.at ?? 0) < at - reach) first = middle + 1;
    else beyond = middle;
  }
  let last = first;
  while (last < levels.length && (levels[last]?.at ?? 0) <= at + reach) last += 1;
  return levels.slice(first, last);
}
