import type { Store } from "./Store.ts";

/** Closes the database; what the write-ahead log still holds goes into the file. */
export function closeStore({ db }: Store): void {
  if (db.open) db.close();
}
