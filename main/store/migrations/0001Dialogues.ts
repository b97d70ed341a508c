import type { Migration } from "../Migration.ts";

/**
 * Dialogues, settings and secrets. Beside its document a dialogue has what the list shows; the document stands last so
 * that SQLite reads none of its pages for a list. Instants are milliseconds since the epoch.
 */
export const migration0001Dialogues: Migration = {
  number: 1,
  name: "dialogues",
  sql: `
    CREATE TABLE dialogues (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      description TEXT NOT NULL,
      status TEXT NOT NULL,
      priority INTEGER NOT NULL,
      languages TEXT NOT NULL,
      cards INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      deleted_at INTEGER,
      document TEXT NOT NULL
    ) STRICT;
    CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    CREATE TABLE secrets (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;
  `,
};
