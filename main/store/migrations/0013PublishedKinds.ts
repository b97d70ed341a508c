import type { Migration } from "../Migration.ts";

/**
 * Adds to `publications` what kind of target each went to. Nobody wrote that down before: the kind that the target has now is the
 * likeliest.
 */
export const migration0013PublishedKinds: Migration = {
  number: 13,
  name: "published-kinds",
  sql: `
    ALTER TABLE publications ADD COLUMN kind TEXT NOT NULL DEFAULT '';
    UPDATE publications SET kind = coalesce(
      (SELECT json_extract(settings, '$.kind') FROM targets WHERE targets.id = publications.target), '');
  `,
};
