import { grid } from "../canvas/grid.ts";
import { type Box, overlaps } from "../canvas/scene/box.ts";

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
 * down, up, right or left, on the grid; nothing if they lie free.
 */
export function besideOthers(laid: readonly Box[], staying: readonly Box[]): Shift {
  return ways
    .map((way) => freeAlong(way, laid, staying))
    .reduce((best, shift) => (lengthOf(shift) < lengthOf(best) ? shift : best));
}

function freeAlong(way: Shift, laid: readonly Box[], staying: readonly Box[]): Shift {
  let shift = { x: 0, y: 0 };
  for (;;) {
    const moved = laid.map((box) => movedBy(box, shift));
    const step = pastCollision(way, moved, staying);
    if (step === 0) return shift;
    shift = { x: shift.x + way.x * step, y: shift.y + way.y * step };
  }
}

/** By how much to go on along the way to get past a card that is in it; 0 if none is. */
function pastCollision(way: Shift, boxes: readonly Box[], staying: readonly Box[]): number {
  const frame = frameOf(boxes);
  const near = staying.filter((box) => overlaps(box, frame));
  for (const box of boxes) {
    const other = near.find((one) => overlaps(one, box));
    if (!other) continue;
    const past =
      way.x > 0
        ? other.right - box.left
        : way.x < 0
          ? box.right - other.left
          : way.y > 0
            ? other.bottom - box.top
            : box.bottom - other.top;
    return Math.ceil((past + gap) / grid) * grid;
  }
  return 0;
}

function frameOf(boxes: readonly Box[]): Box {
  return boxes.reduce((frame, box) => ({
    left: Math.min(frame.left, box.left),
    top: Math.min(frame.top, box.top),
    right: Math.max(frame.right, box.right),
    bottom: Math.max(frame.bottom, box.bottom),
  }));
}

function movedBy({ left, top, right, bottom }: Box, { x, y }: Shift): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

const lengthOf = ({ x, y }: Shift) => Math.abs(x) + Math.abs(y);
