/**
 * The numbers nearest to `wishes` (least squares, with `weights`) of which none is less than the one before: neighbours that
 * are not in order are joined and share their mean (pool adjacent violators).
 */
export function nearestRising(wishes: readonly number[], weights: readonly number[]): readonly number[] {
  const pools: { value: number; weight: number; count: number }[] = [];
  for (const [index, wish] of wishes.entries()) {
    let pool = { value: wish, weight: weights[index] ?? 1, count: 1 };
    for (let above = pools.at(-1); above && above.value > pool.value; above = pools.at(-1)) {
      pools.pop();
      const weight = above.weight + pool.weight;
      const value = (above.value * above.weight + pool.value * pool.weight) / weight;
      pool = { value, weight, count: above.count + pool.count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ value, count }) => Array.from({ length: count }, () => value));
}
