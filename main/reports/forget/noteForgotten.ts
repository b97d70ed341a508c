import type { ForgetQuery, Forgotten } from "#shared/reports/forgetQuery.ts";
import type { Store } from "../../store/Store.ts";

/** Notes for good that visits were forgotten, which and how many. */
export function noteForgotten(
  { db }: Pick<Store, "db">,
  { at, visits }: Forgotten,
  { before, site }: ForgetQuery,
): void {
  db.prepare("INSERT INTO forgotten (at, before, site, visits) VALUES (?, ?, ?, ?)").run(
    ...[at, before ?? null, site ?? null, visits],
  );
}
