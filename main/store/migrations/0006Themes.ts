import type { Migration } from "../Migration.ts";

/**
 * Themes (their JSON), the files that each has ever used (one may be undone back into it), and which theme a dialogue
 * names, where it names one. A dialogue may name a theme that is not there. Instants are milliseconds since the epoch.
 */
export const migration0006Themes: Migration = {
  number: 6,
  name: "themes",
  sql: `
    CREATE TABLE themes (
      id TEXT PRIMARY KEY,
      revision INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      document TEXT NOT NULL
    ) STRICT;
    CREATE TABLE theme_files (
      theme TEXT NOT NULL,
      hash TEXT NOT NULL,
      PRIMARY KEY (theme, hash)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE theme_uses (
      dialogue TEXT PRIMARY KEY REFERENCES dialogues (id) ON DELETE CASCADE,
      theme TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX theme_uses_by_theme ON theme_uses (theme);
    INSERT INTO theme_uses (dialogue, theme)
      SELECT id, json_extract(document, '$.theme') FROM dialogues
      WHERE json_valid(document) AND json_type(document, '$.theme') = 'text'
        AND json_extract(document, '$.theme') <> 'default';
  `,
};
