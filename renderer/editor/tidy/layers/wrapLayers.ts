import type { Cell } from "./cell.ts";

/** Canvas units: a graph that is no wider stays in one row. */
const widest = 12_000;
/** Canvas units: no row is wider, lest its end lie out of a canvas's reach. */
const widestRow = 60_000;
/** So many times as wide as high is a window. */
const aspect = 2;
/** Canvas units between rows. */
const gap = 200;

/** What a layer, or a row of them, takes up from top to bottom. */
type Extent = { readonly top: number; readonly bottom: number };

/**
 * Cuts the layers of a graph that is far wider than high into rows, so that it can be looked at as a whole; each row begins
 * at its own top. `width`: from one layer to the next. Answers the rows with the y at which they begin.
 */
export function wrapLayers(
  layers: readonly (readonly Cell[])[],
  width: number,
): readonly { readonly y: number; readonly layers: readonly (readonly Cell[])[] }[] {
  // what was cut off a high layer may be passing connections alone
  const filled = layers.filter((layer) => layer.some(({ box }) => box !== undefined));
  const extents = filled.map(extentOf);
  const length = rowLength(extents, width);
  let y = 0;
  return rowsOf(extents, length).map(({ top, bottom }, row) => {
    const begin = y - top;
    y += bottom - top + gap;
    return { y: begin, layers: filled.slice(row * length, (row + 1) * length) };
  });
}

/** How many layers a row gets. */
function rowLength(extents: readonly Extent[], width: number): number {
  const all = extents.length * width;
  const { top, bottom } = unite(extents);
  if (all <= widest || (all <= widestRow && all < 4 * aspect * (bottom - top))) return extents.length;
  for (let count = 2; ; count += 1) {
    const length = Math.ceil(extents.length / count);
    const rows = rowsOf(extents, length);
    const height = rows.reduce((sum, row) => sum + row.bottom - row.top + gap, 0);
    if (length === 1 || length * width <= Math.min(widestRow, aspect * height)) return length;
  }
}

function rowsOf(extents: readonly Extent[], length: number): Extent[] {
  return Array.from({ length: Math.ceil(extents.length / length) }, (_, row) =>
    unite(extents.slice(row * length, (row + 1) * length)),
  );
}

const unite = (extents: readonly Extent[]): Extent =>
  extents.reduce((a, b) => ({ top: Math.min(a.top, b.top), bottom: Math.max(a.bottom, b.bottom) }));

function extentOf(layer: readonly Cell[]): Extent {
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { box, y, height } of layer) {
    if (box === undefined) continue;
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + height);
  }
  return { top, bottom };
}
