import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstWindow, lastWindow } from "./exportWindows.ts";
import { marketoTime } from "./marketoTime.ts";
import type { TimeRange } from "./TimeRange.ts";

const longestRange = 31 * 86_400_000;
const instant = fc.integer({ min: Date.UTC(2007, 0, 1), max: Date.UTC(2040, 0, 1) });

function forwards({ from, to }: TimeRange): TimeRange[] {
  const found: TimeRange[] = [];
  for (let at = from; ; ) {
    const next = firstWindow({ from: at, to });
    if (next === undefined) return found;
    found.push(next);
    at = next.to + 1000;
  }
}

function backwards({ from, to }: TimeRange): TimeRange[] {
  const found: TimeRange[] = [];
  for (let until = to; ; ) {
    const next = lastWindow({ from, to: until });
    if (next === undefined) return found;
    found.unshift(next);
    until = next.from - 1000;
  }
}

describe.each([
  ["from its beginning", forwards],
  ["from its end", backwards],
])("a range cut into windows %s", (_, cut) => {
  test("has no hole, no overlap, no window over 31 days and none of part of a second", () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 4 * 366 * 86_400_000 }), (from, length) => {
        const to = from + length;
        const windows = cut({ from, to });
        expect(windows[0]?.from).toBe(Math.floor(from / 1000) * 1000);
        expect(windows.at(-1)?.to).toBe(Math.floor(to / 1000) * 1000);
        windows.forEach((window, index) => {
          expect(window.to).toBeGreaterThanOrEqual(window.from);
          expect(window.to - window.from).toBeLessThan(longestRange);
          expect(window.from % 1000).toBe(0);
          if (index > 0) expect(window.from).toBe((windows[index - 1]?.to ?? 0) + 1000);
        });
      }),
      { numRuns: 200 },
    );
  });

  test("that is over before it begins has none", () => {
    expect(cut({ from: 2_000_000, to: 1_999_000 - 1 })).toEqual([]);
  });
});

test("an instant is written without milliseconds", () => {
  expect(marketoTime(Date.UTC(2026, 7, 31, 10, 20, 30, 999))).toBe("2026-08-31T10:20:30Z");
});
