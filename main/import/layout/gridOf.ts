import { gap } from "./measures.ts";

type Place = { readonly x: number; readonly y: number };
type Box = Place & { readonly id: string; readonly width: number; readonly height: number };

/**
 * Places that keep the order of a map: what stood left of something or above it still does, and nothing covers anything.
 * `x`, `y`: the place on the map; what is less than `near` apart there stands in one column, or row.
 */
export function gridOf(boxes: readonly Box[], near: number): ReadonlyMap<string, Place> {
  const columnOf = ranksOf(
    boxes.map(({ x }) => x),
    near,
  );
  const rowOf = ranksOf(
    boxes.map(({ y }) => y),
    near,
  );
  const widths: number[] = [];
  const heights: number[] = [];
  /** How far each cell is filled: what stood on top of each other stands below each other. */
  const filled = new Map<string, number>();
  const within = boxes.map((box) => {
    const [column, row] = [columnOf(box.x), rowOf(box.y)];
    const key = `${column} ${row}`;
    const top = filled.get(key) ?? 0;
    filled.set(key, top + box.height + gap.y);
    widths[column] = Math.max(widths[column] ?? 0, box.width + gap.x);
    heights[row] = Math.max(heights[row] ?? 0, top + box.height + gap.y);
    return { id: box.id, column, row, top };
  });
  const [lefts, tops] = [sumsOf(widths), sumsOf(heights)];
  return new Map(
    within.map(({ id, column, row, top }) => [id, { x: lefts[column] ?? 0, y: (tops[row] ?? 0) + top }]),
  );
}

/** Tells of each value as the how many-th it stands, values near each other counted as one. */
function ranksOf(values: readonly number[], near: number): (value: number) => number {
  const ranks = new Map<number, number>();
  let [rank, first] = [-1, Number.NEGATIVE_INFINITY];
  for (const value of values.toSorted((a, b) => a - b)) {
    if (value - first >= near) {
      rank += 1;
      first = value;
    }
    ranks.set(value, rank);
  }
  return (value) => ranks.get(value) ?? 0;
}

/** Where each begins when they stand one after another. */
function sumsOf(sizes: readonly number[]): readonly number[] {
  let sum = 0;
  return sizes.map((size) => {
    sum += size;
    return sum - size;
  });
}
