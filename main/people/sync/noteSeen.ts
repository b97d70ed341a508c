import type { Store } from "../../store/Store.ts";

/** Notes people as seen, see `listUnseen`. All or nothing. */
export function noteSeen({ db }: Pick<Store, "db">, ids: readonly number[]): void {
  db.prepare("INSERT OR IGNORE INTO seen (id) SELECT value FROM json_each(?)").run(JSON.stringify(ids));
}
