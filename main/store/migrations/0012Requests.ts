import type { Migration } from "../Migration.ts";

/**
 * What visitors ask for, from wherever it came, until it is answered. `source`: `marketo:ID` of a connection, `log`, or `relay:ID`;
 * `address`: the visitor's, in small letters; `slot`: whom and when, blank where no time was offered; `ask`: a `VisitorAsk` as JSON;
 * `state`, `reason`: see `requestStates`; `meeting`: the id of what was booked. Instants: milliseconds since the epoch; `next_at`: when it is tried again.
 */
export const migration0012Requests: Migration = {
  number: 12,
  name: "requests",
  sql: `
    CREATE TABLE meeting_requests (
      request_id TEXT PRIMARY KEY,
      source TEXT NOT NULL,
      address TEXT NOT NULL,
      slot TEXT NOT NULL,
      asked_at INTEGER NOT NULL,
      received_at INTEGER NOT NULL,
      ask TEXT NOT NULL,
      state TEXT NOT NULL DEFAULT 'waiting',
      reason TEXT NOT NULL DEFAULT '',
      agent TEXT,
      meeting TEXT,
      tries INTEGER NOT NULL DEFAULT 0,
      next_at INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX requests_by_state ON meeting_requests (state, next_at);
    CREATE INDEX requests_by_time ON meeting_requests (asked_at);
  `,
};
