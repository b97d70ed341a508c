import type { Store } from "../store/Store.ts";

/** What stays as it is: secrets are bound to this system's keyring, and the shape is the same already. */
const staying = new Set(["secrets", "migrations"]);

/** Replaces the rows of every table by those of the database in `file`, which has the same shape: all of them, or none. */
export function takeOver({ db }: Store, file: string): void {
  db.prepare("ATTACH DATABASE ? AS copy").run(file);
  try {
    const replace = db.transaction(() => {
      db.pragma("defer_foreign_keys = ON");
      for (const table of tablesOf(db)) {
        if (table !== "forgotten") db.exec(`DELETE FROM main."${table}"`);
        // Who was forgotten since stays so.
        const verb = table === "forgotten" ? "INSERT OR IGNORE" : "INSERT";
        db.exec(`${verb} INTO main."${table}" SELECT * FROM copy."${table}"`);
      }
    });
    replace.immediate();
  } finally {
    db.exec("DETACH DATABASE copy");
  }
}

/** Tables that others refer to come first, as they were made first. */
function tablesOf(db: Store["db"]): string[] {
  const names = db
    .prepare<[], string>(
      "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid",
    )
    .pluck()
    .all() as string[];
  return names.filter((name) => !staying.has(name));
}
