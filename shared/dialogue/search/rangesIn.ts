import type { Field } from "./field.ts";
import { foldText } from "./foldText.ts";

/** A part of a string: from `start` to before `end`. */
export type Range = { readonly start: number; readonly end: number };

/** What is searched for. `whole`: the whole name of an attribute, or whole words; `matchCase`: also tells accents apart. */
export type Wanted = { readonly query: string; readonly whole: boolean; readonly matchCase: boolean };

/**
 * Where the string of a field has what is wanted, however its letters are encoded. A range never cuts what readers see as
 * one character (a letter and its accents, a Korean syllable, a joined emoji), so that each can be replaced as it stands.
 */
export function rangesIn(field: Field, wanted: Wanted): readonly Range[] {
  const fold = wanted.matchCase ? composed : foldText;
  const query = fold(wanted.query);
  const text = wanted.matchCase ? fold(field.string) : field.folded;
  if (query === "" || !text.includes(query)) return [];
  return text.length === field.string.length && plain.test(field.string)
    ? search(text, query, wanted.whole, field.string)
    : searchCharacters(field.string, query, wanted.whole, fold);
}

/** Scripts in which every code unit is a character of its own that folding makes one of: most texts, told at once. */
const plain = /^[\0-\u02ff\u0370-\u0482\u048a-\u0590\u1e00-\u1fff\u2010-\u2027\u20a0-\u20cf\u4e00-\u9fff]*$/;

/** The same letters in one encoding; anything but ASCII may have several. */
function composed(text: string): string {
  return /[^\0-\x7f]/.test(text) ? text.normalize("NFC") : text;
}

/** `places`: where in the string each character of the folded text begins, -1 inside of one; not needed if all are alike. */
function search(
  text: string,
  query: string,
  whole: boolean,
  string: string,
  places?: readonly number[],
): readonly Range[] {
  const ranges: Range[] = [];
  let at = text.indexOf(query);
  while (at !== -1) {
    const start = places ? (places[at] ?? -1) : at;
    const end = places ? (places[at + query.length] ?? -1) : at + query.length;
    const fits = start >= 0 && end > start && !(whole && isWithinWord(string, start, end));
    if (fits) ranges.push({ start, end });
    at = text.indexOf(query, at + (fits ? query.length : 1));
  }
  return ranges;
}

const characters = new Intl.Segmenter("en", { granularity: "grapheme" });

function searchCharacters(
  string: string,
  query: string,
  whole: boolean,
  fold: (text: string) => string,
): readonly Range[] {
  const places: number[] = [];
  let text = "";
  for (const { segment, index } of characters.segment(string)) {
    const folded = fold(segment);
    for (let unit = 0; unit < folded.length; unit += 1) places.push(unit === 0 ? index : -1);
    text += folded;
  }
  return search(text, query, whole, string, [...places, string.length]);
}

/** Whether a word goes on before or behind a range. */
function isWithinWord(string: string, start: number, end: number): boolean {
  const before = string.slice(Math.max(0, start - 2), start);
  const behind = string.slice(end, end + 2);
  return /[\p{L}\p{M}\p{N}_]$/u.test(before) || /^[\p{L}\p{M}\p{N}_]/u.test(behind);
}
