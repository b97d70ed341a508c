import type { Attributes, Value } from "#shared/dialogue/value.ts";
import { attributeOfField } from "#shared/marketo/attributeOfField.ts";
import { fieldsOfBlock } from "../blocks/fieldsOfBlock.ts";
import { readRows } from "../blocks/readRows.ts";
import type { PeopleReader } from "./PeopleReader.ts";
import { readWord } from "./readWord.ts";

/** What is known of some people of a block, by place: every field that they were fetched with. */
export function readAttributes(reader: PeopleReader, block: number, places: readonly number[]): Attributes[] {
  const fields = fieldsOfBlock(reader.db, block);
  const ids = reader.ids(block);
  return readRows(reader.db, block, places, fields).map((row, index) => {
    const values = row.map((word, at): readonly [string, Value] => {
      const field = fields[at] ?? "";
      return [attributeOfField(field), word === null ? null : readWord(word, reader.kind(field))];
    });
    return Object.fromEntries([["lead.id", ids[places[index] ?? 0] ?? null], ...values]);
  });
}
