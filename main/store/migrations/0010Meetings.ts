import type { Migration } from "../Migration.ts";

/**
 * What visitors asked for, and what became of it, by the id of the request: it is written down before the calendar is. `record`:
 * JSON; `start_at`, `end_at`, `created_at`: milliseconds since the epoch.
 */
export const migration0010Meetings: Migration = {
  number: 10,
  name: "meetings",
  sql: `
    CREATE TABLE meetings (
      request_id TEXT PRIMARY KEY,
      state TEXT NOT NULL CHECK (state IN ('writing', 'booked', 'rejected', 'cancelled')),
      agent TEXT,
      start_at INTEGER NOT NULL,
      end_at INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      record TEXT NOT NULL
    ) STRICT;
    CREATE INDEX meetings_of_agent ON meetings (agent, start_at) WHERE state IN ('writing', 'booked');
  `,
};
