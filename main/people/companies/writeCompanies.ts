import type { Store } from "../../store/Store.ts";
import type { CompanyRow } from "./CompanyRow.ts";
import { companyKey } from "./companyKey.ts";

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
  const write = db.prepare("INSERT OR REPLACE INTO companies (key, id, words, at) VALUES (?, ?, ?, ?)");
  const keep = db.transaction(() => {
    for (const pointer of asked) write.run(companyKey(pointer), null, null, at);
    for (const { pointer, id, words } of rows) write.run(companyKey(pointer), id, JSON.stringify(words), at);
  });
  keep();
}
