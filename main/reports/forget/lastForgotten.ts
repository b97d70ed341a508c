import type { Forgotten } from "#shared/reports/forgetQuery.ts";
import type { Store } from "../../store/Store.ts";

/** When visits were forgotten the last time, and how many; null: never. */
export function lastForgotten({ db }: Pick<Store, "db">): Forgotten | null {
  const row = db
    .prepare<[], Forgotten>("SELECT at, visits FROM forgotten ORDER BY number DESC LIMIT 1")
    .get();
  return row ?? null;
}
