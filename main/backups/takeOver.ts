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
        if (table === "forgotten") continue;
        db.exec(`DELETE FROM main."${table}"`);
        db.exec(`INSERT INTO main."${table}" SELECT * FROM copy."${table}"`);
      }
      // Who was forgotten since stays so.
      db.exec(
        `INSERT INTO main.forgotten SELECT * FROM copy.forgotten WHERE true
        ON CONFLICT (fingerprint) DO UPDATE SET at = max(at, excluded.at)`,
      );
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
