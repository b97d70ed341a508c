import { expect, test } from "vitest";
import { mergesIn } from "./readActivities.ts";

const type = 32;
const merge = (attributes: object) => [{ lead: 7, type, attributes: JSON.stringify(attributes) }];

test.each(["Merge IDs", "Merge Ids", "Merge ID", "Merged IDs", "mergeIds"])(
  "who was merged is found by the name %s",
  (name) => {
    expect(mergesIn(merge({ Source: 12, [name]: "[8, 9, 7]" }), type)).toEqual([
      { winner: 7, losers: [8, 9] },
    ]);
  },
);

test("what is no merge merges nobody", () => {
  expect(mergesIn(merge({ "Merge IDs": "7" }), type)).toEqual([]);
  expect(mergesIn(merge({ "Merge Source": "8" }), type)).toEqual([]);
  expect(mergesIn(merge({ "Merge IDs": "8" }), type + 1)).toEqual([]);
});
