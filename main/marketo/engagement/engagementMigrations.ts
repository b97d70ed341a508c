import type { Migration } from "../../store/Migration.ts";

/**
 * `sources`: how far a connection's changes of people are read; `refusal`: how the last run that was to write ended, if badly, as JSON. `events`: what is to be written to Marketo of a conversation; `key`: by
 * which it is known there again; `lead`: the person's ID there, 0 while nobody there has the address that is its reason; `at`: milliseconds since the epoch; `state`: `waiting`, `doubtful` (Marketo may have it: it has to
 * be looked for before it is sent), `done`, `failed`, or `seeking` (of nobody yet); `sent_at`: when it was sent last; `told`: whether the reports know of it. `members`: persons that are to reach a status of a program. `refused`: whom only Parley knows and Marketo has not taken; `told`: a digest of what was sent, which is not sent again.
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
  {
    number: 2,
    name: "told",
    sql: `
      ALTER TABLE events ADD COLUMN told INTEGER NOT NULL DEFAULT 0;
      CREATE INDEX events_to_tell ON events (told) WHERE told = 0;
    `,
  },
  {
    number: 3,
    name: "refused",
    sql: `
      CREATE TABLE refused (
        profile TEXT NOT NULL,
        person INTEGER NOT NULL,
        email TEXT NOT NULL,
        told TEXT NOT NULL,
        at INTEGER NOT NULL,
        reason TEXT NOT NULL,
        PRIMARY KEY (profile, person)
      ) STRICT;
    `,
  },
  {
    number: 4,
    name: "refusal",
    sql: "ALTER TABLE sources ADD COLUMN refusal TEXT;",
  },
];
