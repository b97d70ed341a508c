import type { LayerGraph, Link } from "./layerGraph.ts";

/**
 * How a walk through the graph, along the first port first, comes past everything. `order`: boxes, each after all that lead
 * to it; `turns` and `linkTurns`: when a box and a connection are met first; `back`: connections that lead back to a box the
 * walk has come from.
 */
export type Walk = {
  readonly order: readonly number[];
  readonly turns: Float64Array;
  readonly linkTurns: ReadonlyMap<Link, number>;
  readonly back: ReadonlySet<Link>;
};

/** Walks a graph from its first boxes, then from those that nothing leads to, then from what is left. */
export function walkGraph({ boxes, links }: LayerGraph): Walk {
  const leaving: Link[][] = boxes.map(() => []);
  const entered = new Uint8Array(boxes.length);
  for (const link of links) {
    leaving[link.from]?.push(link);
    entered[link.to] = 1;
  }
  for (const list of leaving) list.sort((a, b) => a.rank - b.rank);
  const all = boxes.map((_, box) => box);
  const roots = [...all.filter((box) => boxes[box]?.first), ...all.filter((box) => !entered[box]), ...all];

  const turns = new Float64Array(boxes.length);
  const linkTurns = new Map<Link, number>();
  const back = new Set<Link>();
  const done: number[] = [];
  const open = new Uint8Array(boxes.length);
  let turn = 0;
  for (const root of roots) {
    if (turns[root]) continue;
    turns[root] = ++turn;
    open[root] = 1;
    const path = [{ box: root, next: 0 }];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const link = leaving[step.box]?.[step.next++];
      if (!link) {
        path.pop();
        open[step.box] = 0;
        done.push(step.box);
        continue;
      }
      linkTurns.set(link, ++turn);
      if (open[link.to]) back.add(link);
      else if (!turns[link.to]) {
        turns[link.to] = ++turn;
        open[link.to] = 1;
        path.push({ box: link.to, next: 0 });
      }
    }
  }
  return { order: done.reverse(), turns, linkTurns, back };
}
