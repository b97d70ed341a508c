import fc from "fast-check";
import { expect, it } from "vitest";
import { overlaps } from "../canvas/scene/box.ts";
import { besideOthers } from "./besideOthers.ts";

const box = (left: number, top: number, width = 260, height = 100) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

it("leaves what lies free where it is", () => {
  expect(besideOthers([box(0, 0)], [box(300, 0), box(0, 140)])).toEqual({ x: 0, y: 0 });
});

it("goes the shortest way past the cards that stay", () => {
  expect(besideOthers([box(0, 0)], [box(0, 80)])).toEqual({ x: 0, y: -60 });
  expect(besideOthers([box(0, 0)], [box(0, -80), box(0, 60)])).toEqual({ x: 0, y: 200 });
});

it("goes no way that leads out of the canvas's reach, and none if each does", () => {
  expect(besideOthers([box(0, 99_800)], [box(0, 99_780)])).toEqual({ x: 0, y: 120 });
  expect(besideOthers([box(0, 99_900)], [box(0, 99_880)])).toEqual({ x: 0, y: -160 });
  expect(besideOthers([box(0, -100_000), box(0, 100_020)], [])).toBeUndefined();
});

it("finds a way past thousands of cards", () => {
  const cards = Array.from({ length: 10_000 }, (_, index) =>
    box((index % 100) * 360, Math.floor(index / 100) * 140),
  );
  const even = (_: unknown, index: number) => index % 2 === 0;
  const staying = cards.filter((_, index) => index % 2 !== 0);
  const { x, y } = besideOthers(cards.filter(even), staying) ?? { x: 0, y: 0 };
  const places = new Set(staying.map(({ left, top }) => `${left} ${top}`));
  expect(cards.filter(even).filter(({ left, top }) => places.has(`${left + x} ${top + y}`))).toEqual([]);
});

it("never lays a card on one that stays, and does not move them twice", () => {
  const place = fc.integer({ min: -40, max: 40 }).map((step) => step * 20);
  const boxes = (least: number) =>
    fc.array(
      fc.tuple(place, place).map(([x, y]) => box(x, y)),
      { minLength: least, maxLength: 8 },
    );
  fc.assert(
    fc.property(boxes(1), boxes(0), (laid, staying) => {
      const { x, y } = besideOthers(laid, staying) ?? { x: Number.NaN, y: Number.NaN };
      const moved = laid.map(({ left, top }) => box(left + x, top + y));
      for (const one of moved) for (const other of staying) expect(overlaps(one, other)).toBe(false);
      expect(besideOthers(moved, staying)).toEqual({ x: 0, y: 0 });
    }),
  );
});
