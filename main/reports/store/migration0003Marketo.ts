import type { Migration } from "../../store/Migration.ts";

/**
 * How far what Marketo knows of visits is in. `number`, `guid`: the activity that was read last, null: none was; `up_to`: until when
 * Marketo was read then, in milliseconds since the epoch.
 */
export const migration0003Marketo: Migration = {
  number: 3,
  name: "marketo",
  sql: `
    CREATE TABLE marketo (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      number INTEGER,
      guid TEXT,
      up_to INTEGER
    ) STRICT;
    INSERT INTO marketo (id) VALUES (1);
  `,
};
