import type { Migration } from "../../store/Migration.ts";

/**
 * What visitors did, counted by visits. `visits` and `passes` hold rows of whole numbers, many to a page (see `openColumns`);
 * `words` what those numbers stand for. `events`: the ids of all that came, so that each counts once. `conversations` and `visitors`
 * say which visit an event belongs to. `imports`: how many bytes of a log are in, and how many lines those are.
 */
export const migration0001Events: Migration = {
  number: 1,
  name: "events",
  sql: `
    CREATE TABLE events (id BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
    CREATE TABLE words (code INTEGER PRIMARY KEY, kind TEXT NOT NULL, word TEXT NOT NULL) STRICT;
    CREATE TABLE names (dialogue INTEGER PRIMARY KEY, name TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
    CREATE TABLE conversations (id BLOB PRIMARY KEY, visit INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE visitors (
      visitor BLOB NOT NULL,
      dialogue INTEGER NOT NULL,
      visit INTEGER NOT NULL,
      PRIMARY KEY (visitor, dialogue)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE visits (page INTEGER PRIMARY KEY, cells BLOB NOT NULL) STRICT;
    CREATE TABLE passes (page INTEGER PRIMARY KEY, cells BLOB NOT NULL) STRICT;
    CREATE TABLE imports (name TEXT PRIMARY KEY, bytes INTEGER NOT NULL, lines INTEGER NOT NULL) STRICT;
  `,
};
