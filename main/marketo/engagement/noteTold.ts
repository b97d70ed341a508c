import type { Store } from "../../store/Store.ts";

/** Notes that the reports know of events, by their rows. */
export function noteTold({ db }: Pick<Store, "db">, rows: readonly number[]): void {
  const note = db.prepare("UPDATE events SET told = 1 WHERE rowid = ?");
  db.transaction(() => {
    for (const row of rows) note.run(row);
  }).immediate();
}
