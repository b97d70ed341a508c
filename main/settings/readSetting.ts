import type { Store } from "../store/Store.ts";

/** The value that was stored under a name, parsed from JSON; undefined if there is none. */
export function readSetting({ db }: Store, name: string): unknown {
  const row = db.prepare<[string], { value: string }>("SELECT value FROM settings WHERE name = ?").get(name);
  return row === undefined ? undefined : JSON.parse(row.value);
}
