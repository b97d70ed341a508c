import type { Migration } from "../../store/Migration.ts";

/**
 * Visitors of Marketo's are told apart by their subscription, too, which is not known of those from before: what they do next is a visit of
 * its own. A dialogue's name that a clock told that was far ahead makes room for the next one.
 */
export const migration0005Clocks: Migration = {
  number: 5,
  name: "clocks",
  sql: `
    DELETE FROM visitors WHERE substr(visitor, 1, 8) = CAST('marketo:' AS BLOB);
    UPDATE names SET at = 0 WHERE at > unixepoch() * 1000 + 86400000;
  `,
};
