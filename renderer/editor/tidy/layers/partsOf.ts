import type { LayerGraph } from "./layerGraph.ts";

/** The parts of a graph that no connection joins, each as the numbers of its boxes; the one with the first box leads. */
export function partsOf({ boxes, links }: LayerGraph): readonly (readonly number[])[] {
  const beside: number[][] = boxes.map(() => []);
  for (const { from, to } of links) {
    beside[from]?.push(to);
    beside[to]?.push(from);
  }
  const seen = new Uint8Array(boxes.length);
  const parts: number[][] = [];
  for (const root of boxes.keys()) {
    if (seen[root]) continue;
    seen[root] = 1;
    const part = [root];
    for (const box of part)
      for (const other of beside[box] ?? []) {
        if (seen[other]) continue;
        seen[other] = 1;
        part.push(other);
      }
    parts.push(part.sort((a, b) => a - b));
  }
  const leads = (part: readonly number[]) => part.some((box) => boxes[box]?.first);
  return [...parts.filter(leads), ...parts.filter((part) => !leads(part))];
}
