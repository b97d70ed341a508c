import type { LayerGraph } from "./layerGraph.ts";
import { layPart } from "./layPart.ts";
import { partsOf } from "./partsOf.ts";

/** Canvas units between parts that no connection joins. */
const gap = 80;
/** A row of such parts is at least so wide, and wider where all of them would become higher than wide otherwise. */
const leastRow = 2800;

/** Lays out a graph of any size: the part with the first box on top, the others in rows below. Answers a place for each box. */
export function layGraph(graph: LayerGraph): readonly { readonly x: number; readonly y: number }[] {
  const parts = partsOf(graph);
  const numbers = new Int32Array(graph.boxes.length);
  const partOf = new Int32Array(graph.boxes.length);
  for (const [index, part] of parts.entries())
    for (const [number, box] of part.entries()) {
      numbers[box] = number;
      partOf[box] = index;
    }
  const links: LayerGraph["links"][number][][] = parts.map(() => []);
  for (const { from, to, rank } of graph.links)
    links[partOf[from] ?? 0]?.push({ from: numbers[from] ?? 0, to: numbers[to] ?? 0, rank });

  const places = graph.boxes.map(() => ({ x: 0, y: 0 }));
  const corner = { x: 0, y: 0 };
  let rowHeight = 0;
  const laidParts = parts.map((part, index) => {
    const boxes = part.flatMap((box) => graph.boxes[box] ?? []);
    return layPart({ boxes, links: links[index] ?? [] });
  });
  const area = laidParts.slice(1).reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const rowWidth = Math.max(leastRow, Math.sqrt(2 * area));
  for (const [index, part] of parts.entries()) {
    const laid = laidParts[index];
    if (!laid) continue;
    // the first part has its row for itself
    if (index === 1 || (corner.x > 0 && corner.x + laid.width > rowWidth)) {
      corner.x = 0;
      corner.y += rowHeight + gap;
      rowHeight = 0;
    }
    for (const [number, box] of part.entries()) {
      const { x = 0, y = 0 } = laid.places[number] ?? {};
      places[box] = { x: corner.x + x, y: corner.y + y };
    }
    corner.x += laid.width + gap;
    rowHeight = Math.max(rowHeight, laid.height);
  }
  return places;
}
