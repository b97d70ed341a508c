import type { Interval } from "./interval.ts";

/** Of the normal distribution, for 95 %. */
const quantile = 1.959963984540054;

/**
 * Between what shares the true one lies, of which `hits` of `total` were seen: Wilson's score interval without continuity
 * correction, 95 % (Newcombe 1998, Statistics in Medicine 17:857, method 3). Nothing seen: anything may be.
 */
export function wilsonInterval(hits: number, total: number): Interval {
  if (total <= 0) return { low: 0, high: 1 };
  const share = hits / total;
  const square = quantile ** 2;
  const middle = share + square / (2 * total);
  const reach = quantile * Math.sqrt((share * (1 - share)) / total + square / (4 * total ** 2));
  const scale = 1 + square / total;
  return {
    low: hits === 0 ? 0 : (middle - reach) / scale,
    high: hits === total ? 1 : (middle + reach) / scale,
  };
}
