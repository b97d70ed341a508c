import type { Migration } from "../Migration.ts";

/**
 * Mails to visitors, written down before they are sent. `about`: the id of a request; `uid`: of the calendar's entry that it is about,
 * blank for none; `kind`, `state`: see `mailLetter`; `mail`: a `KeptMail` as JSON; `problem`: a `MailProblem` as JSON, blank for none.
 * Instants: milliseconds since the epoch; `changed_at`: when its state came about.
 */
export const migration0015Mails: Migration = {
  number: 15,
  name: "mails",
  sql: `
    CREATE TABLE mails (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      about TEXT NOT NULL,
      uid TEXT NOT NULL,
      kind TEXT NOT NULL,
      state TEXT NOT NULL,
      noted_at INTEGER NOT NULL,
      changed_at INTEGER NOT NULL,
      due_at INTEGER NOT NULL,
      tries INTEGER NOT NULL DEFAULT 0,
      mail TEXT NOT NULL,
      problem TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX mails_by_about ON mails (about);
    CREATE INDEX mails_by_uid ON mails (uid);
    CREATE INDEX mails_by_state ON mails (state, due_at);
  `,
};
