import { mkdirSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { keepCopy } from "./keepCopy.ts";
import type { Migration } from "./Migration.ts";
import { migrate } from "./migrate.ts";
import { migrations as released } from "./migrations/migrations.ts";
import type { Store } from "./Store.ts";
import { StoreError } from "./StoreError.ts";
import { toStoreError } from "./toStoreError.ts";

const lockTimeout = 2_000;

/**
 * Opens the database, makes it if there is none, checks that it is whole, and brings it to the newest shape.
 *
 * @throws {StoreError} with the file left as it was
 */
export function openStore(
  file: string,
  { now, migrations = released }: { readonly now: number; readonly migrations?: readonly Migration[] },
): Store {
  let db: Database.Database | undefined;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    db = new Database(file, { timeout: lockTimeout });
    const store = { db, file };
    checkWhole(store);
    configure(store);
    migrate(store, migrations, { now, keepCopy: (number) => keepCopy(store, copyName(number)) });
    return store;
  } catch (error) {
    db?.close();
    throw toStoreError(error, file);
  }
}

function checkWhole({ db, file }: Store): void {
  const answer: unknown = db.pragma("quick_check(1)", { simple: true });
  if (answer !== "ok") throw new StoreError("damaged", file, `The database is damaged: ${String(answer)}`);
}

function configure({ db }: Store): void {
  db.pragma("journal_mode = WAL");
  // An edit that was shown as saved must survive a power cut, not only a crash.
  db.pragma("synchronous = FULL");
  db.pragma("foreign_keys = ON");
  // A file that cannot be written opens all the same; better to know now than at the first edit. It takes a real write
  // to tell, and this one is taken back.
  db.exec("BEGIN IMMEDIATE; PRAGMA user_version = 0; ROLLBACK");
}

function copyName(number: number): string {
  return `parley-before-${String(number).padStart(4, "0")}`;
}
