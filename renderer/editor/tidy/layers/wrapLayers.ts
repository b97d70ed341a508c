import type { Cell } from "./cell.ts";

/** Canvas units: a graph that is no wider stays in one row. */
const widest = 12_000;
/** So many times as wide as high is a window. */
const aspect = 2;
/** Canvas units between rows. */
const gap = 200;

/**
 * Cuts the layers of a graph that is far wider than high into rows, so that it can be looked at as a whole; each row begins
 * at its own top. `width`: from one layer to the next. Answers the rows with the y at which they begin.
 */
export function wrapLayers(
  layers: readonly (readonly Cell[])[],
  width: number,
): readonly { readonly y: number; readonly layers: readonly (readonly Cell[])[] }[] {
  const { top, height } = extentOf(layers);
  const count =
    layers.length * width > widest ? Math.floor(Math.sqrt((layers.length * width) / height / aspect)) : 1;
  if (count < 2) return [{ y: -top, layers }];
  const length = Math.ceil(layers.length / count);
  let y = 0;
  return Array.from({ length: Math.ceil(layers.length / length) }, (_, row) => {
    const part = layers.slice(row * length, (row + 1) * length);
    const extent = extentOf(part);
    const begin = y - extent.top;
    y += extent.height + gap;
    return { y: begin, layers: part };
  });
}

function extentOf(layers: readonly (readonly Cell[])[]): { readonly top: number; readonly height: number } {
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const layer of layers)
    for (const { box, y, height } of layer) {
      if (box === undefined) continue;
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + height);
    }
  return { top, height: bottom - top };
}
