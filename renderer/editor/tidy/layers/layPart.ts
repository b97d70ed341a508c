import { alignLayers } from "./alignLayers.ts";
import { cellsOf } from "./cellsOf.ts";
import type { LayerGraph } from "./layerGraph.ts";
import { layersOf } from "./layersOf.ts";
import { uncross } from "./uncross.ts";
import { walkGraph } from "./walkGraph.ts";
import { wrapLayers } from "./wrapLayers.ts";

/** Canvas units between layers. */
const gap = 100;

/** Where the boxes of a graph stand, from its top left corner, and its size. */
export type LaidPart = {
  readonly places: readonly { readonly x: number; readonly y: number }[];
  readonly width: number;
  readonly height: number;
};

/**
 * Lays out a graph that hangs together: in layers from left to right, few crossings, connections as level as can be. One
 * that is far wider than high goes on in rows below each other.
 */
export function layPart(graph: LayerGraph): LaidPart {
  const walk = walkGraph(graph);
  const layers = cellsOf(graph, walk, layersOf(graph, walk));
  uncross(layers);
  alignLayers(layers);
  const places = graph.boxes.map(() => ({ x: 0, y: 0 }));
  const wide = graph.boxes.reduce((most, box) => Math.max(most, box.width), 0);
  let [width, height] = [0, 0];
  for (const row of wrapLayers(layers, wide + gap)) {
    let x = 0;
    for (const layer of row.layers) {
      let layerWidth = 0;
      for (const cell of layer) {
        if (cell.box === undefined) continue;
        const y = cell.y + row.y;
        places[cell.box] = { x, y };
        layerWidth = Math.max(layerWidth, graph.boxes[cell.box]?.width ?? 0);
        height = Math.max(height, y + cell.height);
      }
      x += layerWidth + gap;
    }
    width = Math.max(width, x - gap);
  }
  return { places, width, height };
}
