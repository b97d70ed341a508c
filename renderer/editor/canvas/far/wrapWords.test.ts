import fc from "fast-check";
import { expect, it } from "vitest";
import { wrapWords } from "./wrapWords.ts";

it("words are broken between words, and cut with an ellipsis", () => {
  expect(wrapWords("Do you have any questions?", 12, 3)).toEqual(["Do you have", "any", "questions?"]);
  expect(wrapWords("Do you have any questions?", 12, 2)).toEqual(["Do you have", "any questio…"]);
  expect(wrapWords("Donaudampfschiff", 8, 3)).toEqual(["Donaudam", "pfschiff"]);
  expect(wrapWords("  ", 8, 3)).toEqual([]);
});

it("no line is wider, and there are no more of them, than there is room for", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 5 }),
      (text, width, most) => {
        const lines = wrapWords(text, width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(Math.max(2, width));
      },
    ),
  );
});
