import fc from "fast-check";
import { expect, test } from "vitest";
import { placeOutline } from "./placeOutline.ts";

const area = { width: 240, height: 88, margin: 16 };
const coordinate = fc.integer({ min: -100_000, max: 100_000 });
const card = fc.record({ kind: fc.constant("message" as const), x: coordinate, y: coordinate });

test("every card lies inside the area, whatever the graph", () => {
  fc.assert(
    fc.property(fc.array(card, { minLength: 1, maxLength: 50 }), (cards) => {
      const { boxes, card: size } = placeOutline({ cards, lines: [] }, area);
      for (const { x, y } of boxes) {
        expect(x).toBeGreaterThanOrEqual(area.margin - 1e-6);
        expect(y).toBeGreaterThanOrEqual(area.margin - 1e-6);
        expect(x + size.width).toBeLessThanOrEqual(area.width - area.margin + 1e-6);
        expect(y + size.height).toBeLessThanOrEqual(area.height - area.margin + 1e-6);
      }
    }),
  );
});

test("a single card is drawn in the middle and not blown up", () => {
  const { boxes, card: size } = placeOutline({ cards: [{ kind: "start", x: 500, y: -20 }], lines: [] }, area);
  expect(boxes[0]?.x).toBeCloseTo((area.width - size.width) / 2);
  expect(boxes[0]?.y).toBeCloseTo((area.height - size.height) / 2);
  expect(size.width).toBeLessThan(50);
});
