import { expect, test } from "vitest";
import type { WrittenRange } from "#shared/scheduling/setup/hours.ts";
import { overlapsEarlier } from "./overlapsEarlier.ts";

test.each<[readonly WrittenRange[], readonly boolean[]]>([
  [[["09:00", "12:00"]], [false]],
  [
    [
      ["09:00", "12:00"],
      ["12:00", "17:00"],
    ],
    [false, false],
  ],
  [
    [
      ["09:00", "12:00"],
      ["11:30", "17:00"],
    ],
    [false, true],
  ],
  [
    [
      ["13:00", "17:00"],
      ["08:00", "18:00"],
      ["18:00", "24:00"],
    ],
    [false, true, false],
  ],
  [
    [
      ["22:00", "06:00"],
      ["05:00", "21:00"],
    ],
    [false, false],
  ],
  [
    [
      ["22:00", "06:00"],
      ["05:00", "23:00"],
    ],
    [false, true],
  ],
  [
    [
      ["09:00", "17:00"],
      ["10:00", "10:00"],
    ],
    [false, true],
  ],
])("of %j these overlap an earlier one: %j", (ranges, expected) => {
  expect(ranges.map((_, at) => overlapsEarlier(ranges, at))).toEqual(expected);
});
