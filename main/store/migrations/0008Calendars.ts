import type { Migration } from "../Migration.ts";

/** Accounts whose calendars are connected. `account`: JSON without secrets; those are in the vault. */
export const migration0008Calendars: Migration = {
  number: 8,
  name: "calendars",
  sql: `
    CREATE TABLE calendar_accounts (
      id TEXT PRIMARY KEY,
      position INTEGER NOT NULL,
      account TEXT NOT NULL
    ) STRICT;
  `,
};
