import type { Migration } from "../Migration.ts";

/**
 * Files that go with dialogues, by the hash of their content, and which dialogues have ever used one: its earlier versions
 * may bring it back. A use goes when its dialogue goes for good. `added_at`: milliseconds since the epoch.
 */
export const migration0003Assets: Migration = {
  number: 3,
  name: "assets",
  sql: `
    CREATE TABLE assets (hash TEXT PRIMARY KEY, added_at INTEGER NOT NULL, content BLOB NOT NULL) STRICT;
    CREATE TABLE asset_uses (
      dialogue TEXT NOT NULL REFERENCES dialogues (id) ON DELETE CASCADE,
      hash TEXT NOT NULL,
      PRIMARY KEY (dialogue, hash)
    ) STRICT, WITHOUT ROWID;
  `,
};
