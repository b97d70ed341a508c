import type { Migration } from "../Migration.ts";

/**
 * Who was forgotten, and is not to come back: `fingerprint`, of an e-mail address or of what a visitor's browser calls him; `at`: what
 * was told until then (milliseconds since the epoch) is not taken again.
 */
export const migration0017Forgotten: Migration = {
  number: 17,
  name: "forgotten",
  sql: `
    CREATE TABLE forgotten (
      fingerprint BLOB PRIMARY KEY,
      at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
