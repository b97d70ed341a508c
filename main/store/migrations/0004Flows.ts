import type { Migration } from "../Migration.ts";

/**
 * Which documents are flows, and which flow is called by which document. Tables of their own, because a column behind the
 * documents would have SQLite read these for a list. A call may be of a flow that is not there.
 */
export const migration0004Flows: Migration = {
  number: 4,
  name: "flows",
  sql: `
    CREATE TABLE flows (
      id TEXT PRIMARY KEY REFERENCES dialogues (id) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE calls (
      flow TEXT NOT NULL,
      caller TEXT NOT NULL REFERENCES dialogues (id) ON DELETE CASCADE,
      PRIMARY KEY (flow, caller)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX calls_of_caller ON calls (caller);
  `,
};
