import type { Migration } from "../../store/Migration.ts";

/** When visits were forgotten, which (null: of any time, of any site) and how many. Times: milliseconds since the epoch. */
export const migration0002Forgotten: Migration = {
  number: 2,
  name: "forgotten",
  sql: `
    CREATE TABLE forgotten (
      number INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      before INTEGER,
      site TEXT,
      visits INTEGER NOT NULL
    ) STRICT;
  `,
};
