import { boxOf } from "../scene/boxOf.ts";
import { boxOfNote } from "../scene/boxOfNote.ts";
import { placeOf } from "../scene/placeOf.ts";
import type { Scene } from "../scene/scene.ts";
import type { Direction } from "./direction.ts";

type Point = { readonly x: number; readonly y: number };

/** How much more a way aside counts than one straight on. */
const aside = 2;

/**
 * The card, collapsed group or note that an arrow key leads to: right and left go along connections where there are any
 * (the uppermost first), else, as up and down always do, to what is nearest in that direction.
 */
export function nextThing(scene: Scene, from: string, direction: Direction): string | undefined {
  return alongWire(scene, from, direction) ?? byPlace(scene, from, direction);
}

function alongWire({ wires }: Scene, from: string, direction: Direction): string | undefined {
  if (direction === "right")
    return wires
      .filter((wire) => wire.from.id === from && wire.to.id !== from)
      .reduce<(typeof wires)[number] | undefined>(
        (best, wire) => (best && best.portY <= wire.portY ? best : wire),
        undefined,
      )?.to.id;
  if (direction === "left")
    return wires
      .filter((wire) => wire.to.id === from && wire.from.id !== from)
      .reduce<(typeof wires)[number] | undefined>(
        (best, wire) => (best && best.from.y <= wire.from.y ? best : wire),
        undefined,
      )?.from.id;
  return undefined;
}

function byPlace(scene: Scene, from: string, direction: Direction): string | undefined {
  const own = placeOf(scene, from);
  if (!own) return undefined;
  const here = middleOf(own);
  let best: { readonly id: string; readonly way: number } | undefined;
  const consider = (id: string, there: Point) => {
    const [ahead, beside] = parts(here, there, direction);
    if (id === from || ahead <= 0 || beside > ahead * aside) return;
    const way = ahead + aside * beside;
    if (!best || way < best.way) best = { id, way };
  };
  for (const card of scene.cards.values()) consider(card.id, middleOf(boxOf(card)));
  for (const note of scene.notes) consider(note.id, middleOf(boxOfNote(note)));
  return best?.id;
}

/** How far a point is ahead in the direction, and how far beside it. */
function parts(from: Point, to: Point, direction: Direction): readonly [number, number] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (direction === "left" || direction === "right") return [direction === "right" ? dx : -dx, Math.abs(dy)];
  return [direction === "down" ? dy : -dy, Math.abs(dx)];
}

function middleOf(box: { left: number; top: number; right: number; bottom: number }): Point {
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}
