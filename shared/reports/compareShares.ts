import { differenceInterval, type Share } from "./differenceInterval.ts";

/**
 * What can be said of two shares: `few`: of one too few were seen to say anything; `same`: chance alone may have made the difference;
 * `more`, `less`: the first is surely larger or smaller (95 %).
 */
export type Verdict = "few" | "same" | "more" | "less";

/** Fewer visits than these say nothing that a marketer should act on. */
const fewest = 20;

/** Compares the share of one version or arm with that of another. */
export function compareShares(one: Share, other: Share): Verdict {
  if (one.total < fewest || other.total < fewest) return "few";
  const { low, high } = differenceInterval(one, other);
  if (low > 0) return "more";
  return high < 0 ? "less" : "same";
}
