import { alignLayers } from "./alignLayers.ts";
import type { Cell } from "./cell.ts";
import { cellsOf } from "./cellsOf.ts";
import { cutLayers } from "./cutLayers.ts";
import type { LayerGraph } from "./layerGraph.ts";
import { layersOf } from "./layersOf.ts";
import { stackLayers } from "./stackLayers.ts";
import { uncross } from "./uncross.ts";
import { walkGraph } from "./walkGraph.ts";
import { wrapLayers } from "./wrapLayers.ts";

/** Canvas units between layers. */
const gap = 100;
/** A layer that is higher goes on in a second one beside it. */
const highest = 20_000;
/** A graph that is larger would lead out of a canvas's reach. */
const reach = 80_000;

/** Where the boxes of a graph stand, from its top left corner, and its size. */
export type LaidPart = {
  readonly places: readonly { readonly x: number; readonly y: number }[];
  readonly width: number;
  readonly height: number;
};

/**
 * Lays out a graph that hangs together: in layers from left to right, few crossings, connections as level as can be. One
 * that is far wider than high goes on in rows below each other. Connections of one that would be too large for a canvas
 * are not kept level, and its layers cut as short as they have to be.
 */
export function layPart(graph: LayerGraph): LaidPart {
  const walk = walkGraph(graph);
  const layers = cellsOf(graph, walk, layersOf(graph, walk));
  uncross(layers);
  const cut = cutLayers(layers, highest);
  alignLayers(cut);
  let laid = laidOf(graph, cut);
  for (let most = highest; most > 1 && Math.max(laid.width, laid.height) > reach; most /= 4) {
    const short = cutLayers(
      layers.map((layer) => layer.filter(({ box }) => box !== undefined)),
      most,
    );
    stackLayers(short);
    laid = laidOf(graph, short);
  }
  return laid;
}

function laidOf({ boxes }: LayerGraph, layers: readonly (readonly Cell[])[]): LaidPart {
  const places = boxes.map(() => ({ x: 0, y: 0 }));
  const wide = boxes.reduce((most, box) => Math.max(most, box.width), 0);
  let [width, height] = [0, 0];
  for (const row of wrapLayers(layers, wide + gap)) {
    let x = 0;
    for (const layer of row.layers) {
      let layerWidth = 0;
      for (const cell of layer) {
        if (cell.box === undefined) continue;
        const y = cell.y + row.y;
        places[cell.box] = { x, y };
        layerWidth = Math.max(layerWidth, boxes[cell.box]?.width ?? 0);
        height = Math.max(height, y + cell.height);
      }
      x += layerWidth + gap;
    }
    width = Math.max(width, x - gap);
  }
  return { places, width, height };
}
