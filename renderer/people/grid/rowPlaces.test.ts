import fc from "fast-check";
import { expect, test } from "vitest";
import { rowHeight } from "./rowHeight.ts";
import { heightOf, offsetOf, scrollTo } from "./rowPlaces.ts";

const room = fc.integer({ min: 100, max: 2000 });

test("few rows stand where they are scrolled to", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400_000 }), room, fc.nat(5000), (count, tall, at) => {
      expect(heightOf(count)).toBe(count * rowHeight);
      expect(offsetOf(at, tall, count)).toBe(at);
      expect(scrollTo(at, tall, count)).toBe(at);
    }),
  );
});

test("of however many rows the first is seen at the top and the last at the end, and every row can be reached", () => {
  const many = fc.integer({ min: 500_000, max: 20_000_000 });
  fc.assert(
    fc.property(many, room, fc.double({ min: 0, max: 1, noNaN: true }), (count, tall, part) => {
      const height = heightOf(count);
      expect(height).toBeLessThan(17_000_000);
      expect(offsetOf(0, tall, count)).toBe(0);
      expect(offsetOf(height - tall, tall, count)).toBeCloseTo(count * rowHeight - tall, 3);
      const offset = part * (count * rowHeight - tall);
      expect(offsetOf(scrollTo(offset, tall, count), tall, count)).toBeCloseTo(offset, 3);
    }),
  );
});
