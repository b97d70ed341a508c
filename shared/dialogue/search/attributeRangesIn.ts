import { attributeNamesIn } from "./attributeNamesIn.ts";
import type { Field } from "./field.ts";
import { type Range, rangesIn, type Wanted } from "./rangesIn.ts";

/** Where a field names an attribute that has what is wanted. */
export function attributeRangesIn(field: Field, wanted: Wanted): readonly Range[] {
  const ranges = rangesIn(field, { ...wanted, whole: false });
  if (ranges.length === 0) return [];
  const names = attributeNamesIn(field);
  return ranges.filter(({ start, end }) =>
    names.some((name) =>
      wanted.whole ? start === name.start && end === name.end : start >= name.start && end <= name.end,
    ),
  );
}
