import fc from "fast-check";
import { expect, test } from "vitest";
import type { Box } from "../scene/box.ts";
import { guideIndex } from "./guideIndex.ts";
import { settlePlaces } from "./settlePlaces.ts";

const boxAt = (x: number, y: number, width = 260, height = 100): Box => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

/** A card of 260 by 100 dragged to a place, beside others. */
function settle(x: number, y: number, others: readonly Box[], snap: boolean) {
  const index = guideIndex(others);
  const { places, guides } = settlePlaces(new Map([["a", { x, y }]]), boxAt(x, y), {
    index,
    snap,
    reach: 6,
  });
  return { place: places.get("a"), guides };
}

test("a card near another's top settles level with it, and a line goes through both", () => {
  const { place, guides } = settle(403, 55, [boxAt(0, 50, 260, 80)], false);
  expect(place).toEqual({ x: 403, y: 50 });
  expect(guides).toEqual([{ axis: "y", at: 50, from: 0, to: 663 }]);
});

test("middles and ends count too, of what is as near only the nearest", () => {
  expect(settle(403, 214, [boxAt(0, 200, 260, 120), boxAt(0, 480, 260, 40)], false).place?.y).toBe(210);
  expect(settle(403, 383, [boxAt(0, 400, 260, 80)], false).place?.y).toBe(380);
});

test("boxes of the same size show one line an axis", () => {
  expect(settle(0, 400, [boxAt(0, 0)], false).guides).toEqual([{ axis: "x", at: 0, from: 0, to: 500 }]);
});

test("on the grid a card keeps to it, and only tops and left edges draw it off", () => {
  expect(settle(413, 213, [boxAt(0, 305, 260, 10)], true).place).toEqual({ x: 420, y: 220 });
  expect(settle(413, 213, [boxAt(0, 208, 260, 47)], true).place).toEqual({ x: 420, y: 208 });
});

test("nothing near: it stays where it is", () => {
  expect(settle(403, 55, [boxAt(0, 500)], false)).toEqual({ place: { x: 403, y: 55 }, guides: [] });
});

test("things dragged together keep their distances, and none goes further than it is drawn", () => {
  const coordinate = fc.integer({ min: -3000, max: 3000 });
  const point = fc.record({ x: coordinate, y: coordinate });
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 1, maxLength: 8 }),
      fc.array(point, { maxLength: 30 }),
      fc.boolean(),
      (dragged, others, snap) => {
        const places = new Map(dragged.map((place, index) => [`n${index}`, place] as const));
        const [first = { x: 0, y: 0 }] = dragged;
        const settling = { index: guideIndex(others.map(({ x, y }) => boxAt(x, y))), snap, reach: 6 };
        const after = settlePlaces(places, boxAt(first.x, first.y), settling).places;
        const by = { x: (after.get("n0")?.x ?? 0) - first.x, y: (after.get("n0")?.y ?? 0) - first.y };
        expect(Math.max(Math.abs(by.x), Math.abs(by.y))).toBeLessThanOrEqual(snap ? 10 : 6);
        for (const [id, { x, y }] of places) expect(after.get(id)).toEqual({ x: x + by.x, y: y + by.y });
      },
    ),
  );
});
