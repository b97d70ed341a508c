import fc from "fast-check";
import { expect, test } from "vitest";
import { wrapText } from "./wrapText.ts";

const wrap = (text: string, width: number, most: number) =>
  wrapText(text, width, most, ({ length }) => length);

test("lines of its own stay lines; what follows the last one is told by an ellipsis", () => {
  expect(wrap("one\n\ntwo\nthree", 9, 3)).toEqual(["one", "two", "three"]);
  expect(wrap("one\ntwo\nthree", 9, 2)).toEqual(["one", "two …"]);
});

test("a sign is never torn apart", () => {
  expect(wrap("👩‍👩‍👧👩‍👩‍👧", 9, 3)).toEqual(["👩‍👩‍👧", "👩‍👩‍👧"]);
});

test("breaks at blanks, and cuts what does not fit", () => {
  expect(wrap("one two three four", 9, 3)).toEqual(["one two", "three", "four"]);
  expect(wrap("one two three four", 9, 2)).toEqual(["one two", "three fo…"]);
  expect(wrap("", 9, 3)).toEqual([]);
});

test("no line is longer than allowed, and nothing is lost while it fits", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 4, max: 40 }), (text, width) => {
      const lines = wrap(text, width, 1000);
      expect(lines.every((line) => line.length <= width)).toBe(true);
      expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});
