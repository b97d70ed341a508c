import type { Cell } from "./cell.ts";

/** How many pairs of connections between neighbouring layers cross. */
export function crossingsOf(layers: readonly (readonly Cell[])[]): number {
  let crossings = 0;
  for (const [index, layer] of layers.entries()) {
    const wide = layers[index - 1]?.length ?? 0;
    if (wide === 0) continue;
    const ends = layer.flatMap((cell) =>
      cell.before.map((from, link) => ({ from: from.at, rank: cell.ranks[link] ?? 0, to: cell.at })),
    );
    ends.sort((a, b) => a.from - b.from || a.rank - b.rank || a.to - b.to);
    // of those that begin above, how many end below: counted in a tree of sums (Fenwick)
    const sums = new Int32Array(layer.length + 1);
    for (const [seen, { to }] of ends.entries()) {
      let notBelow = 0;
      for (let at = to + 1; at > 0; at -= at & -at) notBelow += sums[at] ?? 0;
      crossings += seen - notBelow;
      for (let at = to + 1; at < sums.length; at += at & -at) sums[at] = (sums[at] ?? 0) + 1;
    }
  }
  return crossings;
}
