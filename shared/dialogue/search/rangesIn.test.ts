import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "./foldText.ts";
import { rangesIn } from "./rangesIn.ts";
import { replaceRanges } from "./replaceRanges.ts";

type Rest = { readonly whole?: boolean; readonly matchCase?: boolean };

const find = (string: string, query: string, { whole = false, matchCase = false }: Rest = {}) =>
  rangesIn({ path: [], sort: "text", string, folded: foldText(string) }, { query, whole, matchCase });
const found = (string: string, query: string, rest?: Rest) =>
  find(string, query, rest).map(({ start, end }) => string.slice(start, end));

/** The same letters, each taken apart. */
const apart = (text: string) => text.normalize("NFD");

describe("what is found", () => {
  test.each<[string, string, readonly string[]]>([
    ["각 가", "가", ["가"]],
    [apart("각 가"), "가", [apart("가")]],
    ["안녕하세요", apart("녕하"), ["녕하"]],
    [apart("São Paulo"), "sao", [apart("São")]],
    ["Straße, STRASSE", "strasse", ["Straße", "STRASSE"]],
    ["Straße", "s", ["S"]],
    ["ΟΔΟΣ, οδός", "οδος", ["ΟΔΟΣ", "οδός"]],
    ["İstanbul, ISTANBUL", "istanbul", ["İstanbul", "ISTANBUL"]],
    ["find oﬃce", "i", ["i"]],
    ["👩‍💻 or 👩", "👩", ["👩"]],
    ["❤️ and ❤", "❤", ["❤"]],
    ["がか", "か", ["か"]],
    ["की का", "का", ["का"]],
    ["नमस्ते", "नम", ["नम"]],
  ])("%s has %s", (string, query, ranges) => {
    expect(found(string, query)).toEqual(ranges);
  });

  test.each<[string, string, readonly string[]]>([
    [apart("é e"), "e", ["e"]],
    [apart("é e"), "é", [apart("é")]],
    ["é", apart("é"), ["é"]],
    ["Low low", "low", ["low"]],
    [apart("각 가"), "가", [apart("가")]],
  ])("with accents and case told apart, %s has %s", (string, query, ranges) => {
    expect(found(string, query, { matchCase: true })).toEqual(ranges);
  });

  test("whole words end where a word ends, in every script, and overlap nothing that does not count", () => {
    expect(find("xab ab ab", "ab ab", { whole: true })).toEqual([{ start: 4, end: 9 }]);
    expect(found("𐐀low low", "low", { whole: true })).toHaveLength(1);
    expect(found(apart("lowé low"), "low", { whole: true })).toHaveLength(1);
  });
});

const letters = [
  ..."aeisßςΣİıﬁǰΐ가각힣がかक",
  ...["é", "e\u0301", apart("각"), "👩‍💻", "👍🏽", "🇧🇷", "❤️", "कि"],
];
const textOf = (pieces: readonly string[]) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join(""));
const word = textOf(letters);
const text = textOf([...letters, " ", "\u0301", "\u200d", "ि", "\r\n", "{{"]);
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

function isBetweenCharacters(string: string, at: number): boolean {
  return at === string.length || [...graphemes.segment(string)].some(({ index }) => index === at);
}

test("every range is what was asked for, whole characters of it, one behind the other", () => {
  fc.assert(
    fc.property(text, text, fc.boolean(), (string, query, matchCase) => {
      const alike = (one: string) => (matchCase ? one.normalize("NFC") : foldText(one));
      let last = 0;
      for (const { start, end } of find(string, query, { matchCase })) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(alike(string.slice(start, end))).toBe(alike(query));
        expect([start, end].every((at) => isBetweenCharacters(string, at))).toBe(true);
        last = end;
      }
    }),
    { numRuns: 2000 },
  );
});

test("what stands between others is found in either encoding, and nothing else of it is touched", () => {
  fc.assert(
    fc.property(word, fc.constantFrom("NFC", "NFD"), fc.boolean(), (query, form, matchCase) => {
      fc.pre(query !== "");
      const string = `1 ${query.normalize(form)} 2`;
      expect(replaceRanges(string, find(string, query, { matchCase, whole: true }), "x")).toBe("1 x 2");
    }),
    { numRuns: 2000 },
  );
});
