import type { Store } from "../../store/Store.ts";
import type { ActivityRow } from "./ActivityRow.ts";

/**
 * Keeps activities; one that is there already stays as it was. All or nothing.
 *
 * @returns how many are new
 */
export function writeActivities({ db }: Pick<Store, "db">, rows: readonly ActivityRow[]): number {
  const insert = db.prepare(
    `INSERT OR IGNORE INTO activities (guid, lead, at, type, campaign, primary_id, primary_value, attributes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const write = db.transaction(() => {
    let added = 0;
    for (const { guid, lead, at, type, campaign, primaryId, primaryValue, attributes } of rows)
      added += insert.run(
        guid,
        lead,
        at,
        type,
        campaign,
        primaryId,
        primaryValue,
        JSON.stringify(attributes),
      ).changes;
    return added;
  });
  return write();
}
