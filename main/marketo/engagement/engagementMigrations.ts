import type { Migration } from "../../store/Migration.ts";

/**
 * `sources`: how far a connection's changes of people are read. `events`: what is to be written to Marketo of a conversation; `key`: by
 * which it is known there again; `lead`: the person's ID there, 0 while nobody there has the address that is its reason; `at`: milliseconds since the epoch; `state`: `waiting`, `doubtful` (Marketo may have it: it has to
 * be looked for before it is sent), `done`, `failed`, or `seeking` (of nobody yet); `sent_at`: when it was sent last. `members`: persons that are to reach a status of a program.
 */
export const engagementMigrations: readonly Migration[] = [
  {
    number: 1,
    name: "engagement",
    sql: `
      CREATE TABLE sources (
        profile TEXT PRIMARY KEY,
        settings TEXT NOT NULL DEFAULT '{}',
        token TEXT,
        read_at INTEGER
      ) STRICT;
      CREATE TABLE events (
        profile TEXT NOT NULL,
        lead INTEGER NOT NULL,
        key TEXT NOT NULL,
        at INTEGER NOT NULL,
        what TEXT NOT NULL,
        dialogue TEXT NOT NULL,
        conversation TEXT NOT NULL,
        detail TEXT NOT NULL,
        state TEXT NOT NULL,
        sent_at INTEGER NOT NULL DEFAULT 0,
        reason TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (profile, lead, key)
      ) STRICT;
      CREATE INDEX events_to_write ON events (profile, state) WHERE state <> 'done';
      CREATE TABLE members (
        profile TEXT NOT NULL,
        program INTEGER NOT NULL,
        lead INTEGER NOT NULL,
        status TEXT NOT NULL,
        step INTEGER NOT NULL,
        state TEXT NOT NULL,
        reason TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (profile, program, lead, status)
      ) STRICT;
    `,
  },
];
