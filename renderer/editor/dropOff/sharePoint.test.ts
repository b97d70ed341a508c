import { expect, test } from "vitest";
import { sharePoint } from "./sharePoint.ts";

/** How tall a share is, and how far ports of a card are from each other. */
const [tall, apart] = [20, 24];
const middle = [1, 2] as const;

test.each([60, 80, 340])(
  "shares of two ways to one card, %i px away, keep clear of each other and of the ports",
  (away) => {
    const ends = { sourceX: 100, targetX: 100 + away, targetY: 0 };
    const [upper, lower] = [50, 50 + apart].map((sourceY) => sharePoint({ ...ends, sourceY }, middle));
    expect((lower?.[1] ?? 0) - (upper?.[1] ?? 0)).toBeGreaterThanOrEqual(tall);
    expect(upper?.[0]).toBeGreaterThanOrEqual(130);
  },
);

test("between cards that nearly touch, and on the way back, it stands in the middle", () => {
  for (const targetX of [140, 0])
    expect(sharePoint({ sourceX: 100, sourceY: 0, targetX, targetY: 0 }, middle)).toBe(middle);
});
