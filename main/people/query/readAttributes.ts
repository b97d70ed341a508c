import type { Attributes, Value } from "#shared/dialogue/value.ts";
import { attributeOfField } from "#shared/marketo/attributeOfField.ts";
import { fieldOfAttribute } from "#shared/marketo/fieldOfAttribute.ts";
import { fieldsOfBlock } from "../blocks/fieldsOfBlock.ts";
import { readRows } from "../blocks/readRows.ts";
import { wordAt } from "../blocks/wordAt.ts";
import { companyPointer } from "../companies/companyPointer.ts";
import type { PeopleReader } from "./PeopleReader.ts";
import { readWord } from "./readWord.ts";

/**
 * What is known of some people of a block, by place: in these attributes; without `wanted` in every field that they were fetched
 * with. Columns of attributes that are wanted are remembered: a list asks for the same ones again and again. Whose company is kept has its own
 * values in place of those that came with him.
 */
export function readAttributes(
  reader: PeopleReader,
  block: number,
  places: readonly number[],
  wanted?: readonly string[],
): Attributes[] {
  const ids = reader.ids(block);
  const known: [string, Value][][] = places.map((place) => [["lead.id", ids[place] ?? null]]);
  if (wanted === undefined) {
    const fields = fieldsOfBlock(reader.db, block);
    readRows(reader.db, block, places, fields).forEach((row, index) => {
      for (const [at, word] of row.entries()) tell(index, fields[at] ?? "", word);
    });
  } else
    for (const attribute of new Set(wanted)) {
      const field = fieldOfAttribute(attribute);
      const column = field === undefined || field === "id" ? undefined : reader.column(block, field);
      if (field === undefined || column === undefined) continue;
      places.forEach((place, index) => {
        const code = column.codes[place] ?? 0;
        tell(index, field, code === 0 ? null : wordAt(column.words, code - 1));
      });
    }
  const { fields: ofCompanies, of } = reader.companies();
  const told = [...ofCompanies].filter((field) => wanted?.includes(attributeOfField(field)) ?? true);
  const pointers = told.length === 0 ? undefined : reader.column(block, companyPointer);
  if (pointers !== undefined)
    places.forEach((place, index) => {
      const code = pointers.codes[place] ?? 0;
      const words = code === 0 ? undefined : of(wordAt(pointers.words, code - 1));
      // What is told later is what holds.
      for (const field of told) {
        const word = words?.[field];
        if (word !== undefined) tell(index, field, word);
      }
    });
  return known.map((values) => Object.fromEntries(values));

  function tell(index: number, field: string, word: string | null): void {
    known[index]?.push([attributeOfField(field), word === null ? null : readWord(word, reader.kind(field))]);
  }
}
