import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareShares } from "./compareShares.ts";
import { differenceInterval } from "./differenceInterval.ts";
import { wilsonInterval } from "./wilsonInterval.ts";

describe("the interval of a share", () => {
  // Newcombe 1998, Statistics in Medicine 17:857, table I, method 3
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %i of %i is what the literature says", (hits, total, low, high) => {
    const found = wilsonInterval(hits, total);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  test("holds the share itself, and nothing that cannot be", () => {
    const share = fc.nat(1000).chain((total) => fc.tuple(fc.nat(total), fc.constant(total)));
    fc.assert(
      fc.property(share, ([hits, total]) => {
        const { low, high } = wilsonInterval(hits, total);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        if (total === 0) return;
        expect(low).toBeLessThanOrEqual(hits / total);
        expect(high).toBeGreaterThanOrEqual(hits / total);
      }),
    );
  });
});

describe("the interval of a difference", () => {
  // Newcombe 1998, Statistics in Medicine 17:873, table II, method 10
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])("of %i of %i against %i of %i is what the literature says", (hits, total, others, of, low, high) => {
    const found = differenceInterval({ hits, total }, { hits: others, total: of });
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });
});

test("few visits and a small difference are not called a winner", () => {
  expect(compareShares({ hits: 9, total: 10 }, { hits: 3, total: 10 })).toBe("few");
  expect(compareShares({ hits: 52, total: 100 }, { hits: 48, total: 100 })).toBe("same");
  expect(compareShares({ hits: 56, total: 70 }, { hits: 48, total: 80 })).toBe("more");
  expect(compareShares({ hits: 48, total: 80 }, { hits: 56, total: 70 })).toBe("less");
});
