import type { Migration } from "../Migration.ts";

/**
 * Earlier states of dialogues, by dialogue and revision. `reason`: why it was kept; `name`: what the author called it;
 * `document`: its JSON, deflated; `exported_at`: when it last went into a bundle. They go when their dialogue goes for good.
 */
export const migration0002Versions: Migration = {
  number: 2,
  name: "versions",
  sql: `
    CREATE TABLE versions (
      id TEXT PRIMARY KEY,
      dialogue TEXT NOT NULL REFERENCES dialogues (id) ON DELETE CASCADE,
      revision INTEGER NOT NULL,
      at INTEGER NOT NULL,
      reason TEXT NOT NULL,
      name TEXT NOT NULL,
      cards INTEGER NOT NULL,
      exported_at INTEGER,
      document BLOB NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX versions_of_dialogue ON versions (dialogue, revision);
    CREATE INDEX versions_by_time ON versions (dialogue, at);
  `,
};
