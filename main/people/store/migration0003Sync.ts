import type { Migration } from "../../store/Migration.ts";

/**
 * What people did, and how far the sync is. Activities come in the order of their time, so that the index that keeps them
 * single grows at its end; `at` is milliseconds, `attributes` a JSON object. `seen`: ids that Marketo still has, while those
 * that it lacks are looked for. `sync`: one row, written and read by the sync alone.
 */
export const migration0003Sync: Migration = {
  number: 3,
  name: "sync",
  sql: `
    CREATE TABLE activities (
      number INTEGER PRIMARY KEY,
      guid TEXT NOT NULL,
      lead INTEGER NOT NULL,
      at INTEGER NOT NULL,
      type INTEGER NOT NULL,
      campaign INTEGER,
      primary_id INTEGER,
      primary_value TEXT,
      attributes TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX activities_at ON activities (at, guid);
    CREATE INDEX activities_lead ON activities (lead, at);
    CREATE TABLE seen (id INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE sync (id INTEGER PRIMARY KEY CHECK (id = 1), state TEXT NOT NULL) STRICT;
  `,
};
