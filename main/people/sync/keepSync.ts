import type { Store } from "../../store/Store.ts";

/** Keeps how far the sync is. */
export function keepSync({ db }: Pick<Store, "db">, state: string): void {
  db.prepare("INSERT OR REPLACE INTO sync (id, state) VALUES (1, ?)").run(state);
}
