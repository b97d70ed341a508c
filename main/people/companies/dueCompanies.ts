import type { Store } from "../../store/Store.ts";
import { columnReader } from "../blocks/columnReader.ts";
import { wordAt } from "../blocks/wordAt.ts";
import { companyKey } from "./companyKey.ts";
import { companyPointer } from "./companyPointer.ts";
import { forgetCompanyOrders } from "./forgetCompanyOrders.ts";

/**
 * The companies to ask Marketo for, by what people point to them: those that were never asked for, or not since an instant
 * (milliseconds since the epoch). Companies that nobody points to any more are forgotten.
 */
export function dueCompanies({ db }: Pick<Store, "db">, since: number): readonly string[] {
  const wanted = pointersOf(db);
  const known = new Map(
    db
      .prepare<[], { key: string; at: number }>("SELECT key, at FROM companies")
      .all()
      .map(({ key, at }) => [key, at]),
  );
  const forget = db.prepare("DELETE FROM companies WHERE key = ?");
  const unwanted = [...known.keys()].filter((key) => !wanted.has(key));
  db.transaction(() => {
    for (const key of unwanted) forget.run(key);
    // Whoever went has his place in these yet.
    if (unwanted.length > 0) forgetCompanyOrders({ db });
  })();
  return [...wanted]
    .filter(([key]) => (known.get(key) ?? Number.NEGATIVE_INFINITY) < since)
    .map(([, pointer]) => pointer);
}

/** What people point by, once for each company. */
function pointersOf(db: Store["db"]): ReadonlyMap<string, string> {
  const pointers = new Map<string, string>();
  const read = columnReader(db);
  const blocks = db.prepare<[], { id: number; gone: Buffer }>("SELECT id, gone FROM blocks").all();
  for (const { id, gone } of blocks) {
    const column = read(id, companyPointer);
    if (column === undefined) continue;
    const used = new Set<number>();
    for (const [place, code] of column.codes.entries()) if (gone[place] === 0 && code > 0) used.add(code);
    for (const code of used) {
      const pointer = wordAt(column.words, code - 1);
      pointers.set(companyKey(pointer), pointer);
    }
  }
  return pointers;
}
