import { wordAt } from "../blocks/wordAt.ts";
import { companyPointer } from "../companies/companyPointer.ts";
import type { PeopleReader } from "./PeopleReader.ts";

/**
 * Makes what answers which word of a field somebody of a block has from his company, by place: null for none, undefined where what came
 * with him holds. Undefined where that is so for everybody.
 */
export function companyWordOf(
  reader: PeopleReader,
  block: number,
  field: string,
): ((place: number) => string | null | undefined) | undefined {
  const { fields, wordOf } = reader.companies();
  const pointers = fields.has(field) ? reader.column(block, companyPointer) : undefined;
  if (pointers === undefined) return undefined;
  const { codes, words } = pointers;
  return (place) => {
    const code = codes[place] ?? 0;
    return code === 0 ? undefined : wordOf(wordAt(words, code - 1), field);
  };
}
