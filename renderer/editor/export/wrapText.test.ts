import fc from "fast-check";
import { expect, test } from "vitest";
import { wrapText } from "./wrapText.ts";

test("breaks at blanks, and cuts what does not fit", () => {
  expect(wrapText("one two three four", 9, 3)).toEqual(["one two", "three", "four"]);
  expect(wrapText("one two three four", 9, 2)).toEqual(["one two", "three fo…"]);
  expect(wrapText("", 9, 3)).toEqual([]);
});

test("no line is longer than allowed, and nothing is lost while it fits", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 4, max: 40 }), (text, width) => {
      const lines = wrapText(text, width, 1000);
      expect(lines.every((line) => line.length <= width)).toBe(true);
      expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});
