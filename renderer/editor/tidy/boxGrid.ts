import { type Box, overlaps } from "../canvas/scene/box.ts";

/** The sides of a cell, in canvas units: a card covers a few of them. */
const side = 400;

/** Finds which of many boxes lies on another one without asking each of them. */
export function boxGrid(boxes: readonly Box[]): (box: Box) => Box | undefined {
  const rows = new Map<number, Map<number, Box[]>>();
  for (const box of boxes)
    for (const [x, y] of cellsOf(box)) {
      const row = rows.get(y) ?? new Map<number, Box[]>();
      rows.set(y, row);
      const cell = row.get(x);
      if (cell) cell.push(box);
      else row.set(x, [box]);
    }
  return (box) => {
    for (const [x, y] of cellsOf(box)) {
      const found = rows
        .get(y)
        ?.get(x)
        ?.find((one) => overlaps(one, box));
      if (found) return found;
    }
    return undefined;
  };
}

function* cellsOf({ left, top, right, bottom }: Box): Generator<readonly [x: number, y: number]> {
  for (let y = Math.floor(top / side); y <= Math.floor(bottom / side); y += 1)
    for (let x = Math.floor(left / side); x <= Math.floor(right / side); x += 1) yield [x, y];
}
