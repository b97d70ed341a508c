import type { Store } from "../../store/Store.ts";
import { companyKey } from "./companyKey.ts";
import { companyPointer } from "./companyPointer.ts";

type Words = { readonly [field: string]: string | null };

/** So many companies are remembered at a time, */
const most = 5000;
/** and so many words of one field. */
const mostWords = 100_000;

/**
 * The companies that are kept. `fields`: what was asked of the one that came last, and so of all since Marketo's fields are as they
 * are; `of`: one of them by what a person points to it by; a field that it was not asked for is not among its words. `wordOf`: only one
 * of its words, for who asks many companies for the same field.
 */
export type Companies = {
  readonly fields: ReadonlySet<string>;
  readonly of: (pointer: string) => Words | undefined;
  readonly wordOf: (pointer: string, field: string) => string | null | undefined;
};

/** Makes what reads the companies that Marketo has, each when it is asked for: there may be as many as people. */
export function readCompanies({ db }: Pick<Store, "db">): Companies {
  const last = db
    .prepare<[], string>("SELECT words FROM companies WHERE words IS NOT NULL ORDER BY rowid DESC LIMIT 1")
    .pluck()
    .get();
  const find = db.prepare<[string], string | null>("SELECT words FROM companies WHERE key = ?").pluck();
  const fields = new Set(Object.keys(parse(last) ?? {}));
  fields.delete(companyPointer);
  const known = new Map<string, Words | undefined>();
  const findWord = db
    .prepare<[string, string], string | null>("SELECT words -> ? FROM companies WHERE key = ?")
    .pluck();
  const latest = { field: "", words: new Map<string, string | null | undefined>() };
  return {
    wordOf: (pointer, field) => {
      if (latest.field !== field || latest.words.size >= mostWords) latest.words.clear();
      latest.field = field;
      if (latest.words.has(pointer)) return latest.words.get(pointer);
      const found = findWord.get(field, companyKey(pointer));
      const word = typeof found === "string" ? (JSON.parse(found) as string | null) : undefined;
      latest.words.set(pointer, word);
      return word;
    },
    fields,
    of: (pointer) => {
      const key = companyKey(pointer);
      if (known.has(key)) return known.get(key);
      if (known.size >= most) known.clear();
      const words = parse(find.get(key));
      known.set(key, words);
      return words;
    },
  };
}

function parse(words: string | null | undefined): Words | undefined {
  return typeof words === "string" ? (JSON.parse(words) as Words) : undefined;
}
