import fc from "fast-check";
import { expect, it } from "vitest";
import { nearestRising } from "./nearestRising.ts";

it("leaves what rises as it is, and joins what does not at its mean", () => {
  expect(nearestRising([1, 2, 2, 5], [1, 1, 1, 1])).toEqual([1, 2, 2, 5]);
  expect(nearestRising([4, 2], [1, 1])).toEqual([3, 3]);
  expect(nearestRising([4, 1], [2, 1])).toEqual([3, 3]);
});

it("rises, and no nudge of it comes nearer to the wishes", () => {
  const wishes = fc.array(
    fc.record({ wish: fc.integer({ min: -100, max: 100 }), weight: fc.constantFrom(1, 4) }),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(
      wishes,
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 12 }),
      (list, nudges) => {
        const all = nearestRising(
          list.map(({ wish }) => wish),
          list.map(({ weight }) => weight),
        );
        const off = (values: readonly number[]) =>
          list.reduce((sum, { wish, weight }, index) => sum + weight * (wish - (values[index] ?? 0)) ** 2, 0);
        expect([...all].sort((a, b) => a - b)).toEqual(all);
        const nudged = all.map((value, index) => value + (nudges[index] ?? 0));
        const rises = nudged.every((value, index) => index === 0 || value >= (nudged[index - 1] ?? 0));
        if (rises) expect(off(nudged)).toBeGreaterThanOrEqual(off(all) - 1e-9);
      },
    ),
  );
});
