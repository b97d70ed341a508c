import type { Migration } from "../../store/Migration.ts";

/**
 * People by columns. A block holds some thousands of people and is never changed but for `gone`, the bytes of who was
 * deleted or came again with another block; of each field it has the words (UTF-8, one after the other, `starts`
 * says where each begins) and each person's word by number (16 bits, 0: none). `people` says where each person is.
 * That is less than half the file that rows of columns make, and a condition is asked once a word, not once a person.
 * `imports`: how many bytes of a file are in, and its first line.
 */
export const migration0001People: Migration = {
  number: 1,
  name: "people",
  sql: `
    CREATE TABLE blocks (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      size INTEGER NOT NULL,
      alive INTEGER NOT NULL,
      ids BLOB NOT NULL,
      gone BLOB NOT NULL
    ) STRICT;
    CREATE TABLE columns (
      block INTEGER NOT NULL REFERENCES blocks (id) ON DELETE CASCADE,
      field TEXT NOT NULL,
      codes BLOB NOT NULL,
      starts BLOB NOT NULL,
      words BLOB NOT NULL,
      PRIMARY KEY (block, field)
    ) STRICT;
    CREATE TABLE people (id INTEGER PRIMARY KEY, block INTEGER NOT NULL, place INTEGER NOT NULL) STRICT;
    CREATE TABLE fields (
      object TEXT NOT NULL,
      name TEXT NOT NULL,
      field TEXT NOT NULL,
      PRIMARY KEY (object, name)
    ) STRICT;
    CREATE TABLE imports (
      name TEXT PRIMARY KEY,
      head TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      rows INTEGER NOT NULL
    ) STRICT;
  `,
};
