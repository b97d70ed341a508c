import type { Store } from "../store/Store.ts";

/** Stores a JSON value under a name. */
export function writeSetting({ db }: Store, name: string, value: unknown): void {
  const sql =
    "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
  db.prepare(sql).run(name, JSON.stringify(value));
}
