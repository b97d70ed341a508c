import { expect, test } from "vitest";
import type { WrittenRange } from "#shared/scheduling/setup/hours.ts";
import { nextBlock } from "./nextBlock.ts";

test.each<[readonly WrittenRange[], WrittenRange]>([
  [[], ["09:00", "17:00"]],
  [[["09:00", "12:00"]], ["13:00", "17:00"]],
  [[["09:00", "20:30"]], ["21:30", "24:00"]],
  [[["09:00", "24:00"]], ["06:00", "08:00"]],
  [[["22:00", "06:00"]], ["06:00", "08:00"]],
])("after %j comes %j", (ranges, block) => {
  expect(nextBlock(ranges)).toEqual(block);
});
