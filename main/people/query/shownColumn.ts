import type { Column } from "../blocks/Column.ts";
import { packColumn } from "../blocks/packColumn.ts";
import { wordAt } from "../blocks/wordAt.ts";
import { companyWordOf } from "./companyWordOf.ts";
import type { PeopleReader } from "./PeopleReader.ts";

/** A field of the people of a block as it is shown: with their companies' words in place of those that came with them. */
export function shownColumn(
  reader: PeopleReader,
  block: number,
  size: number,
  field: string,
): Column | undefined {
  const own = reader.column(block, field);
  const ofCompany = companyWordOf(reader, block, field);
  if (ofCompany === undefined) return own;
  const shown = (place: number): string | null => {
    const word = ofCompany(place);
    if (word !== undefined) return word;
    const code = own?.codes[place] ?? 0;
    return own === undefined || code === 0 ? null : wordAt(own.words, code - 1);
  };
  return packColumn(
    Array.from({ length: size }, (_, place) => [shown(place)]),
    0,
  );
}
