import type { Migration } from "../Migration.ts";

/** With whom visitors can meet: agents, teams and lists of holidays, each as JSON, in the order of the screen. */
export const migration0009Agents: Migration = {
  number: 9,
  name: "agents",
  sql: `
    CREATE TABLE agents (
      id TEXT PRIMARY KEY,
      position INTEGER NOT NULL,
      agent TEXT NOT NULL
    ) STRICT;
    CREATE TABLE teams (
      id TEXT PRIMARY KEY,
      position INTEGER NOT NULL,
      team TEXT NOT NULL
    ) STRICT;
    CREATE TABLE holiday_lists (
      id TEXT PRIMARY KEY,
      position INTEGER NOT NULL,
      list TEXT NOT NULL
    ) STRICT;
  `,
};
