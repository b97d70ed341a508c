import type { AttributeTest } from "#shared/dialogue/condition.ts";
import { wordAt } from "../blocks/wordAt.ts";
import { companyPointer } from "../companies/companyPointer.ts";
import { holdsOf } from "./holdsOf.ts";
import type { Block, PeopleReader } from "./PeopleReader.ts";
import type { QueryContext } from "./QueryContext.ts";
import { readWord } from "./readWord.ts";

type Part = (block: Block, among: Uint8Array) => Uint8Array;

/** By the word that points to a company: it, or its value, is not kept, or what the test says of it. */
const [unasked, notKept, holds, holdsNot] = [0, 1, 2, 3];

/**
 * A test on a field that companies have: who points to a company that is kept is asked by the company's own value, everybody else by `own`, the
 * value that came with him. Each company is asked but once.
 */
export function companyTestOf(
  test: AttributeTest,
  field: string,
  own: Part,
  reader: PeopleReader,
  context: QueryContext,
): Part {
  const hold = holdsOf(test, context);
  const kind = reader.kind(field);
  const verdicts = new Map<string, number>();
  const verdictOf = (pointer: string): number => {
    const word = reader.companies().wordOf(pointer, field);
    if (word === undefined) return notKept;
    return hold(word === null ? null : readWord(word, kind)) ? holds : holdsNot;
  };
  return (block, among) => {
    const mask = own(block, among).slice();
    const pointers = among.includes(1) ? reader.column(block.id, companyPointer) : undefined;
    if (pointers === undefined) return mask;
    const { codes, words } = pointers;
    const ofWord = new Uint8Array(words.starts.length);
    for (let place = 0; place < mask.length; place += 1) {
      const code = codes[place] ?? 0;
      if (code === 0 || among[place] !== 1) continue;
      if (ofWord[code] === unasked) {
        const pointer = wordAt(words, code - 1);
        const verdict = verdicts.get(pointer) ?? verdictOf(pointer);
        verdicts.set(pointer, verdict);
        ofWord[code] = verdict;
      }
      if (ofWord[code] === holds) mask[place] = 1;
      else if (ofWord[code] === holdsNot) mask[place] = 0;
    }
    return mask;
  };
}
