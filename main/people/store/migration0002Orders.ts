import type { Migration } from "../../store/Migration.ts";

/** The places of a block's people in the order of a field (16 bits each), made when there is time for it. `kind`: how its words were read. */
export const migration0002Orders: Migration = {
  number: 2,
  name: "orders",
  sql: `
    CREATE TABLE orders (
      block INTEGER NOT NULL REFERENCES blocks (id) ON DELETE CASCADE,
      field TEXT NOT NULL,
      kind TEXT NOT NULL,
      places BLOB NOT NULL,
      PRIMARY KEY (block, field)
    ) STRICT;
  `,
};
