import fc from "fast-check";
import { expect, test } from "vitest";
import { findJsonFault } from "./findJsonFault.ts";

test.each([
  ["hello", 0],
  ["", 0],
  ['{"a": x}', 6],
  ['{"a":1,}', 7],
  ["[1,]", 3],
  ["[1 2]", 3],
  ["{1:2}", 1],
  ['{"a" 1}', 5],
  ['{"a":"b\nc"}', 7],
  ['["\\x"]', 2],
  ["[01]", 1],
  ["[1}", 2],
  ["[1]]", 3],
  ['{"a":tru}', 5],
  ['{"a":[1,', 8],
  ['"open', 5],
])("%s breaks at %i", (text, index) => {
  expect(findJsonFault(text)).toBe(index);
});

test("deep nesting is no matter", () => {
  expect(findJsonFault("[".repeat(1_000_000))).toBe(1_000_000);
});

test("in what is JSON nothing is found, and what is cut short breaks at its end", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, cut) => {
      expect(findJsonFault(json)).toBe(json.length);
      const begun = json.slice(0, cut % (json.length + 1));
      // a number, a word or an escape that is cut breaks where it begins
      if (!/(?:[\w.+-]|\\\w*)$/.test(begun)) expect(findJsonFault(begun)).toBe(begun.length);
    }),
  );
});
