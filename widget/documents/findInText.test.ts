import fc from "fast-check";
import { expect, test } from "vitest";
import { findInText } from "./findInText.ts";
import { foldText } from "./foldText.ts";

const found = (text: string, wanted: string) =>
  findInText(foldText(text), wanted).map(({ from, to }) => text.slice(from, to));

test.each([
  ["The Guide and the guide", "guide", ["Guide", "guide"]],
  ["Preços e condições", "CONDICOES", ["condições"]],
  ["a line\n  broken here", "line broken", ["line\n  broken"]],
  ["the ﬁne print", "fine", ["ﬁne"]],
  ["nothing of it", "x", []],
  ["blank", "  ", []],
])("in “%s” finds “%s”", (text, wanted, expected) => {
  expect(found(text, wanted)).toEqual(expected);
});

test("what is in a text is found there, whatever stands around it", () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, wanted, after) => {
      fc.pre(foldText(wanted.trim()).text.trim() !== "");
      const text = `${before} ${wanted.trim()} ${after}`;
      expect(found(text, wanted).length).toBeGreaterThan(0);
    }),
  );
});
