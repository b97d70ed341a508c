import { mkdirSync } from "node:fs";
import Database from "better-sqlite3";
import { migrate } from "../../store/migrate.ts";
import type { Store } from "../../store/Store.ts";
import { toStoreError } from "../../store/toStoreError.ts";
import { engagementFile } from "./engagementFile.ts";
import { engagementMigrations } from "./engagementMigrations.ts";

/**
 * Opens what is known of conversations that go back to Marketo. It lies apart from the dialogues: a backup of these that is brought
 * back must not bring back that something has not been written yet.
 *
 * @throws {StoreError} with the file left as it was
 */
export function openEngagement(folder: string, { now }: { readonly now: number }): Store {
  const file = engagementFile(folder);
  let db: Database.Database | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    db = new Database(file, { timeout: 10_000 });
    db.pragma("journal_mode = WAL");
    // What is about to be sent has to be known after a power cut too.
    db.pragma("synchronous = FULL");
    migrate({ db, file }, engagementMigrations, { now, keepCopy: () => undefined });
    return { db, file };
  } catch (error) {
    db?.close();
    throw toStoreError(error, file);
  }
}
