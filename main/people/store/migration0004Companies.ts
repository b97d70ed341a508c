import type { Migration } from "../../store/Migration.ts";

/**
 * Companies that people point to by `externalCompanyId`, by that id in capitals. `id`: Marketo's number; `words`: a JSON object, by
 * field, as an export of people would write them; both null where Marketo has no such company. `at`: when it was asked, in
 * milliseconds.
 */
export const migration0004Companies: Migration = {
  number: 4,
  name: "companies",
  sql: `
    CREATE TABLE companies (
      key TEXT PRIMARY KEY,
      id INTEGER,
      words TEXT,
      at INTEGER NOT NULL
    ) STRICT;
  `,
};
