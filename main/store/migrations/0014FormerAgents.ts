import type { Migration } from "../Migration.ts";

/** What agents were called who were removed, by their id: meetings that they had still name them. */
export const migration0014FormerAgents: Migration = {
  number: 14,
  name: "former-agents",
  sql: `
    CREATE TABLE former_agents (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      zone TEXT NOT NULL
    ) STRICT;
  `,
};
