import type { Migration } from "../Migration.ts";

/**
 * What visitors have told of themselves at a relay, until somebody with an e-mail address comes of it and for a while after that:
 * what comes later is of the same person. `visitor`: as his browser calls him; `field`: by its REST name; `at`: milliseconds;
 * `is_guess`: 1 where it counts only if nothing else is known.
 */
export const migration0016Captured: Migration = {
  number: 16,
  name: "captured",
  sql: `
    CREATE TABLE captured (
      visitor TEXT NOT NULL,
      field TEXT NOT NULL,
      value TEXT NOT NULL,
      at INTEGER NOT NULL,
      is_guess INTEGER NOT NULL,
      PRIMARY KEY (visitor, field)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX captured_at ON captured (at);
  `,
};
