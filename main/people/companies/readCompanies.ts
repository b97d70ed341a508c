import type { Store } from "../../store/Store.ts";
import { companyKey } from "./companyKey.ts";
import { companyPointer } from "./companyPointer.ts";

type Words = { readonly [field: string]: string | null };

/** So many companies are remembered at a time. */
const most = 5000;

/**
 * The companies that are kept. `fields`: what was asked of the one that came last, and so of all since Marketo's fields are as they
 * are; `of`: one of them by what a person points to it by; a field that it was not asked for is not among its words.
 */
export type Companies = {
  readonly fields: ReadonlySet<string>;
  readonly of: (pointer: string) => Words | undefined;
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
  return {
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
