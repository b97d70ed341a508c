import type { Store } from "../../store/Store.ts";
import type { ActivityRow } from "./ActivityRow.ts";

/** So many go in with one statement: each statement costs as much as a row. */
const atOnce = 20;

/**
 * Keeps activities; one that is there already stays as it was. All or nothing.
 *
 * @returns how many are new
 */
export function writeActivities({ db }: Pick<Store, "db">, rows: readonly ActivityRow[]): number {
  const one = "(?, ?, ?, ?, ?, ?, ?, ?)";
  const insert = (count: number) =>
    db.prepare(
      `INSERT OR IGNORE INTO activities (guid, lead, at, type, campaign, primary_id, primary_value, attributes)
       VALUES ${Array.from({ length: count }, () => one).join(", ")}`,
    );
  const write = db.transaction(() => {
    const many = insert(atOnce);
    const whole = rows.length - (rows.length % atOnce);
    let added = 0;
    for (let from = 0; from < whole; from += atOnce)
      added += many.run(valuesOf(rows.slice(from, from + atOnce))).changes;
    if (whole < rows.length) added += insert(rows.length - whole).run(valuesOf(rows.slice(whole))).changes;
    return added;
  });
  return write();
}

function valuesOf(rows: readonly ActivityRow[]): unknown[] {
  const values: unknown[] = [];
  for (const { guid, lead, at, type, campaign, primaryId, primaryValue, attributes } of rows)
    values.push(guid, lead, at, type, campaign, primaryId, primaryValue, attributes);
  return values;
}
