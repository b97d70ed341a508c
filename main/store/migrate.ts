import { createHash } from "node:crypto";
import type Database from "better-sqlite3";
import type { Migration } from "./Migration.ts";
import { StoreError } from "./StoreError.ts";

type Applied = { readonly number: number; readonly name: string; readonly hash: string };

/**
 * Brings the database to the newest shape, each migration in its own transaction. Before the first one runs on a
 * database that holds something, `keepCopy` is called with its number.
 *
 * @throws {StoreError} `newer`, `changed`, or `migration` with the database as it was before the failed one
 */
export function migrate(
  { db, file }: { readonly db: Database.Database; readonly file: string },
  migrations: readonly Migration[],
  options: { readonly now: number; readonly keepCopy: (number: number) => void },
): void {
  const applied = readApplied(db);
  checkHistory(applied, migrations, file);
  const pending = migrations.slice(applied.length);
  const [first] = pending;
  if (first === undefined) return;
  if (applied.length > 0) options.keepCopy(first.number);
  for (const migration of pending) {
    try {
      applyOnce(db, migration, options.now);
    } catch (cause) {
      const message = `Migration ${migration.number} (${migration.name}) failed; the database is as it was.`;
      throw new StoreError("migration", file, message, cause);
    }
  }
}

function readApplied(db: Database.Database): Applied[] {
  const table = db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migrations'").get();
  if (table === undefined) return [];
  return db.prepare<[], Applied>("SELECT number, name, hash FROM migrations ORDER BY number").all();
}

function checkHistory(applied: readonly Applied[], migrations: readonly Migration[], file: string): void {
  applied.forEach((done, index) => {
    const known = migrations[index];
    if (known === undefined) {
      const message = "The database was written by a newer version of Parley. Update Parley to open it.";
      throw new StoreError("newer", file, message);
    }
    if (known.number !== done.number || hashOf(known) !== done.hash) {
      const message = `Migration ${done.number} (${done.name}) is not the one that the database was made with.`;
      throw new StoreError("changed", file, message);
    }
  });
}

/** Another process that opens the same file may have been faster: what it has applied is left as it is. */
function applyOnce(db: Database.Database, migration: Migration, now: number): void {
  const run = db.transaction(() => {
    if (readApplied(db).some(({ number }) => number === migration.number)) return;
    db.exec(`CREATE TABLE IF NOT EXISTS migrations (
      number INTEGER PRIMARY KEY, name TEXT NOT NULL, hash TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT`);
    db.exec(migration.sql);
    db.prepare("INSERT INTO migrations (number, name, hash, applied_at) VALUES (?, ?, ?, ?)").run(
      migration.number,
      migration.name,
      hashOf(migration),
      now,
    );
  });
  run.immediate();
}

function hashOf(migration: Migration): string {
  return createHash("sha256").update(migration.sql).digest("hex");
}
