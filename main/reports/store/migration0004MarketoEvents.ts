import type { Migration } from "../../store/Migration.ts";

/** `marketo`: only Marketo has told of the event so far, so that by what ways it came is still to be told by the site. */
export const migration0004MarketoEvents: Migration = {
  number: 4,
  name: "marketo-events",
  sql: "ALTER TABLE events ADD COLUMN marketo INTEGER NOT NULL DEFAULT 0",
};
