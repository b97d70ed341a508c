import type { Store } from "../../store/Store.ts";

/** Removes every event, and gives the room back to the disk. What was read of them into memory has to be read anew. */
export function forgetEvents({ db }: Pick<Store, "db">): void {
  const tables = ["events", "words", "names", "conversations", "visitors", "visits", "passes", "imports"];
  db.transaction(() => {
    for (const table of tables) db.exec(`DELETE FROM ${table}`);
  })();
  db.exec("VACUUM");
}
