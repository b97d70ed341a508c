import type { Migration } from "../Migration.ts";

/**
 * Where bundles go and what was published there. `targets.settings`: JSON without secrets. `publications.dialogues` and
 * `files`: JSON lists; `manifest`: the hash of its `site.js`; `sent`: how many files travelled. `published_files`: contents by
 * hash, deflated, so that any publication can be brought back. `target_files`: what stands on a target as far as we put it
 * there, with the mark by which the target tells it from another. `published_versions`: which version of a dialogue went out.
 */
export const migration0005Publications: Migration = {
  number: 5,
  name: "publications",
  sql: `
    CREATE TABLE targets (id TEXT PRIMARY KEY, position INTEGER NOT NULL, settings TEXT NOT NULL) STRICT;
    CREATE TABLE publications (
      id TEXT PRIMARY KEY,
      target TEXT NOT NULL REFERENCES targets (id) ON DELETE CASCADE,
      at INTEGER NOT NULL,
      ended_at INTEGER,
      by TEXT NOT NULL,
      outcome TEXT NOT NULL,
      restores TEXT,
      manifest TEXT NOT NULL,
      dialogues TEXT NOT NULL,
      sent INTEGER NOT NULL,
      bytes INTEGER NOT NULL,
      files TEXT NOT NULL
    ) STRICT;
    CREATE INDEX publications_of_target ON publications (target, at);
    CREATE TABLE published_files (hash TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT;
    CREATE TABLE target_files (
      target TEXT NOT NULL REFERENCES targets (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      hash TEXT NOT NULL,
      tag TEXT NOT NULL,
      PRIMARY KEY (target, name)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE published_versions (
      publication TEXT NOT NULL REFERENCES publications (id) ON DELETE CASCADE,
      dialogue TEXT NOT NULL,
      version TEXT NOT NULL,
      PRIMARY KEY (publication, dialogue)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX publications_of_version ON published_versions (version);
  `,
};
