import type { Field } from "./field.ts";
import { foldText } from "./foldText.ts";

/** A part of a string: from `start` to before `end`. */
export type Range = { readonly start: number; readonly end: number };

/** What is searched for. `whole`: the whole name of an attribute, or whole words; `matchCase`: also tells accents apart. */
export type Wanted = { readonly query: string; readonly whole: boolean; readonly matchCase: boolean };

/** Where the string of a field has what is wanted. */
export function rangesIn(field: Field, wanted: Wanted): readonly Range[] {
  const query = wanted.matchCase ? wanted.query : foldText(wanted.query);
  if (query === "") return [];
  const text = wanted.matchCase ? field.string : field.folded;
  if (!text.includes(query)) return [];
  const places = text.length === field.string.length ? undefined : placesOf(field.string);
  const ranges: Range[] = [];
  for (let at = text.indexOf(query); at !== -1; at = text.indexOf(query, at + query.length)) {
    const end = at + query.length;
    if (wanted.whole && (isWord(text[at - 1]) || isWord(text[end]))) continue;
    ranges.push(
      places ? { start: places[at] ?? at, end: places[end] ?? field.string.length } : { start: at, end },
    );
  }
  return ranges;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}

/** For each character of the folded string, where in the string it comes from; folding can make one of several, or none. */
function placesOf(string: string): readonly number[] {
  const places: number[] = [];
  let at = 0;
  for (const character of string) {
    for (let count = foldText(character).length; count > 0; count -= 1) places.push(at);
    at += character.length;
  }
  return [...places, string.length];
}
