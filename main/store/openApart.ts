import { mkdirSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import type { Migration } from "./Migration.ts";
import { migrate } from "./migrate.ts";
import type { Store } from "./Store.ts";
import { toStoreError } from "./toStoreError.ts";

/** Milliseconds to wait for another process, such as a command beside the studio, to commit a batch. */
const lockTimeout = 10_000;

/**
 * Opens a database of what can be fetched again, which lies apart from the dialogues; makes it if there is none, and brings it to
 * the newest shape. It is not read through first, as the dialogues' is: that would take seconds for a million rows.
 *
 * @throws {StoreError} with the file left as it was
 */
export function openApart(
  file: string,
  migrations: readonly Migration[],
  { now }: { readonly now: number },
): Store {
  let db: Database.Database | undefined;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    db = new Database(file, { timeout: lockTimeout });
    // Blobs of some hundred kilobytes are read in fewer pieces.
    db.pragma("page_size = 16384");
    db.pragma("journal_mode = WAL");
    // A power cut may take the last batches, and with them the mark of how far the import was: they are fetched again.
    db.pragma("synchronous = NORMAL");
    db.pragma("foreign_keys = ON");
    // All of it can be fetched again, and a migration that fails takes back what it did; no copy of so much is kept.
    migrate({ db, file }, migrations, { now, keepCopy: () => undefined });
    return { db, file };
  } catch (error) {
    db?.close();
    throw toStoreError(error, file);
  }
}
