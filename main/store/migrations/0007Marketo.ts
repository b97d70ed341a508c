import type { Migration } from "../Migration.ts";

/**
 * Subscriptions of Marketo's. `connection`, `capabilities` and `status`: JSON without secrets; `calls`: JSON of how many calls
 * were made on which day, apart from the rest because it changes with every call.
 */
export const migration0007Marketo: Migration = {
  number: 7,
  name: "marketo",
  sql: `
    CREATE TABLE marketo_profiles (
      id TEXT PRIMARY KEY,
      position INTEGER NOT NULL,
      connection TEXT NOT NULL,
      capabilities TEXT NOT NULL,
      status TEXT NOT NULL,
      calls TEXT
    ) STRICT;
  `,
};
