import type { Interval } from "./interval.ts";
import { wilsonInterval } from "./wilsonInterval.ts";

/** So many were seen of so many. */
export type Share = { readonly hits: number; readonly total: number };

/**
 * Between what values the difference `one - other` of two independent shares lies: Newcombe's hybrid score interval, 95 %
 * (Newcombe 1998, Statistics in Medicine 17:873, method 10). If 0 is among them, chance alone may have made the difference.
 */
export function differenceInterval(one: Share, other: Share): Interval {
  if (one.total <= 0 || other.total <= 0) return { low: -1, high: 1 };
  const [first, second] = [one.hits / one.total, other.hits / other.total];
  const [ofFirst, ofSecond] = [wilsonInterval(one.hits, one.total), wilsonInterval(other.hits, other.total)];
  return {
    low: first - second - Math.hypot(first - ofFirst.low, ofSecond.high - second),
    high: first - second + Math.hypot(ofFirst.high - first, second - ofSecond.low),
  };
}
