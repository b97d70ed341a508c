import { tokenSource } from "../tokenSource.ts";
import type { Field } from "./field.ts";
import { type Range, rangesIn, type Wanted } from "./rangesIn.ts";

const token = new RegExp(tokenSource, "g");

/** Where a field names an attribute that has what is wanted: all of an attribute's field, tokens in any other. */
export function attributeRangesIn(field: Field, wanted: Wanted): readonly Range[] {
  const ranges = rangesIn(field, { ...wanted, whole: false });
  const names =
    field.sort === "attribute" ? [{ start: 0, end: field.string.length }] : tokenNames(field.string);
  return ranges.filter(({ start, end }) =>
    names.some((name) =>
      wanted.whole ? start === name.start && end === name.end : start >= name.start && end <= name.end,
    ),
  );
}

function tokenNames(string: string): readonly Range[] {
  if (!string.includes("{{")) return [];
  return [...string.matchAll(token)].map((match) => {
    const name = match[1] ?? "";
    const start = match.index + match[0].indexOf(name);
    return { start, end: start + name.length };
  });
}
