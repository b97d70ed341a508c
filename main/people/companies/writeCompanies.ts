import type { Store } from "../../store/Store.ts";
import type { CompanyRow } from "./CompanyRow.ts";
import { companyKey } from "./companyKey.ts";
import { forgetCompanyOrders } from "./forgetCompanyOrders.ts";

/**
 * Keeps what Marketo has answered about companies. All or nothing. `asked`: by what people point to them; those of them that are not
 * among the rows are noted as missing, so that they are not asked for with every sync. `at`: milliseconds since the epoch.
 */
export function writeCompanies(
  { db }: Pick<Store, "db">,
  {
    asked,
    rows,
    at,
  }: { readonly asked: readonly string[]; readonly rows: readonly CompanyRow[]; readonly at: number },
): void {
  const found = new Map<string, { readonly id: number | null; readonly words: string | null }>();
  for (const pointer of asked) found.set(companyKey(pointer), { id: null, words: null });
  for (const { pointer, id, words } of rows)
    found.set(companyKey(pointer), { id, words: JSON.stringify(words) });
  const before = db.prepare<[string], string | null>("SELECT words FROM companies WHERE key = ?").pluck();
  const write = db.prepare("INSERT OR REPLACE INTO companies (key, id, words, at) VALUES (?, ?, ?, ?)");
  const keep = db.transaction(() => {
    let isOther = false;
    for (const [key, { id, words }] of found) {
      isOther ||= (before.get(key) ?? null) !== words;
      write.run(key, id, words, at);
    }
    if (isOther) forgetCompanyOrders({ db });
  });
  keep();
}
