import fc from "fast-check";
import { expect, it } from "vitest";
import { parseRichText } from "#shared/dialogue/parseRichText.ts";
import { plainText } from "#shared/dialogue/plainText.ts";
import { previewSegments } from "./previewSegments.ts";

const word = fc.constantFrom(
  "Hello",
  "1.",
  "-",
  "- ",
  "**bold**",
  "_",
  "[a](https://a.b)",
  "\n",
  "  ",
  "12. x",
  "é",
);

it("a text without tokens is shown as it reads without its formatting, its spaces folded", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), fc.boolean(), (words, spaced) => {
      const template = words.join(spaced ? " " : "");
      const read = plainText(parseRichText(template, () => null))
        .replace(/\s+/g, " ")
        .trim();
      expect(previewSegments(template)).toEqual(read === "" ? [] : [{ text: read }]);
    }),
  );
});

it("tokens are told apart, and long texts are cut", () => {
  expect(previewSegments('Hi {{lead.firstName:"you"}}!')).toEqual([
    { text: "Hi " },
    { token: "lead.firstName" },
    { text: "!" },
  ]);
  expect(previewSegments("a".repeat(500))).toEqual([{ text: "a".repeat(400) }]);
});
