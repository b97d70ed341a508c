import type { Migration } from "../../../store/Migration.ts";

/** What a relay keeps. The index and the triggers hold even if the code that gives time away were wrong. */
export const relay0001: Migration = {
  number: 1,
  name: "relay",
  sql: `
    CREATE TABLE bookings (
      request_id TEXT PRIMARY KEY,
      ordinal INTEGER NOT NULL UNIQUE,
      whom TEXT NOT NULL,
      agent TEXT NOT NULL,
      start_at INTEGER NOT NULL,
      end_at INTEGER NOT NULL CHECK (end_at > start_at),
      created_at INTEGER NOT NULL,
      touched_at INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('writing', 'confirmed', 'cancelled', 'failed')),
      name TEXT NOT NULL,
      email TEXT NOT NULL,
      time_zone TEXT NOT NULL,
      language TEXT NOT NULL,
      dialogue TEXT NOT NULL,
      entry TEXT,
      call_url TEXT
    ) STRICT;
    CREATE UNIQUE INDEX one_at_a_time ON bookings (agent, start_at) WHERE state IN ('writing', 'confirmed');
    CREATE INDEX bookings_touched ON bookings (touched_at) WHERE state = 'writing';
    CREATE TRIGGER no_overlap BEFORE INSERT ON bookings
      WHEN EXISTS (SELECT 1 FROM bookings WHERE agent = NEW.agent AND state IN ('writing', 'confirmed')
        AND start_at < NEW.end_at AND end_at > NEW.start_at)
      BEGIN SELECT RAISE(ABORT, 'the agent has another meeting then'); END;
    CREATE TABLE events (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      received_at INTEGER NOT NULL,
      event TEXT NOT NULL
    ) STRICT;
    CREATE TABLE tokens (account TEXT PRIMARY KEY, sealed TEXT NOT NULL) STRICT;
  `,
};
