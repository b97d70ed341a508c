import { farthest } from "#shared/dialogue/farthest.ts";
import { grid } from "../canvas/grid.ts";
import type { Box } from "../canvas/scene/box.ts";
import { boxGrid } from "./boxGrid.ts";

/** Units that stay free between what was laid out and what stands around it. */
const gap = 2 * grid;

/** How far something moves, in canvas units. */
type Shift = { readonly x: number; readonly y: number };

const ways: readonly Shift[] = [
  { x: 0, y: 1 },
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
];

/**
 * How far cards that were laid out have to be moved together so that none lies on a card that stays: the shortest way
 * down, up, right or left, on the grid; nothing if they lie free. Undefined if each way leads out of a canvas's reach.
 */
export function besideOthers(laid: readonly Box[], staying: readonly Box[]): Shift | undefined {
  if (ways.some((way) => roomOf(way, laid) < 0)) return undefined;
  const collision = boxGrid(staying);
  let best: Shift | undefined;
  for (const way of ways) {
    const most = Math.min(best ? lengthOf(best) - grid : Number.POSITIVE_INFINITY, roomOf(way, laid));
    best = freeAlong(way, laid, collision, most) ?? best;
  }
  return best;
}

/** The shortest way past what stays; undefined if it is longer than `most`. */
function freeAlong(
  way: Shift,
  laid: readonly Box[],
  collision: (box: Box) => Box | undefined,
  most: number,
): Shift | undefined {
  let length = 0;
  while (length <= most) {
    const shift = { x: way.x * length, y: way.y * length };
    const step = pastCollisions(way, laid, shift, collision);
    if (step === 0) return shift;
    length += step;
  }
  return undefined;
}

/** By how much to go on along the way to get past each card that is in it; 0 if none is. */
function pastCollisions(
  way: Shift,
  laid: readonly Box[],
  shift: Shift,
  collision: (box: Box) => Box | undefined,
): number {
  let most = 0;
  for (const one of laid) {
    const box = movedBy(one, shift);
    const other = collision(box);
    if (!other) continue;
    const past =
      way.x > 0
        ? other.right - box.left
        : way.x < 0
          ? box.right - other.left
          : way.y > 0
            ? other.bottom - box.top
            : box.bottom - other.top;
    most = Math.max(most, Math.ceil((past + gap) / grid) * grid);
  }
  return most;
}

/** How far all of the boxes can go along a way within a canvas's reach. */
function roomOf(way: Shift, boxes: readonly Box[]): number {
  return boxes.reduce(
    (least, { left, top }) => Math.min(least, farthest - (way.x * left + way.y * top)),
    Number.POSITIVE_INFINITY,
  );
}

function movedBy({ left, top, right, bottom }: Box, { x, y }: Shift): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

const lengthOf = ({ x, y }: Shift) => Math.abs(x) + Math.abs(y);
