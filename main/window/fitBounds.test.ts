import { expect, test } from "vitest";
import { fitBounds } from "./fitBounds.ts";

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const monitor = { x: 1440, y: 0, width: 2560, height: 1440 };

test("a window comes back where it was", () => {
  const bounds = { x: 1500, y: 100, width: 1200, height: 900 };
  expect(fitBounds(bounds, [laptop, monitor])).toEqual(bounds);
});

test.each([
  ["whose display is gone", { x: 1500, y: 100, width: 1200, height: 900 }],
  ["that only shows a corner too small to grasp", { x: 1400, y: 100, width: 1200, height: 900 }],
  ["that is wholly below", { x: 100, y: 900, width: 1200, height: 800 }],
])("a window %s opens in the middle instead", (_which, bounds) => {
  expect(fitBounds(bounds, [laptop])).toBeUndefined();
});

test("a window larger than its display, or above it, is fitted in", () => {
  expect(fitBounds({ x: 10, y: -300, width: 5000, height: 4000 }, [laptop])).toEqual({
    x: 10,
    y: 25,
    width: 1440,
    height: 875,
  });
});

test("a window that was never remembered opens in the middle", () => {
  expect(fitBounds(undefined, [laptop])).toBeUndefined();
});
