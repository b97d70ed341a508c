import type { Store } from "../../store/Store.ts";
import type { ActivityRow } from "./ActivityRow.ts";

/** So many go in with one statement: each statement costs as much as a row. */
const atOnce = 20;

/**
 * Makes what keeps activities, for who has many batches of them; one that is there already stays as it was. Each batch all or nothing.
 * It answers how many are new.
 */
export function activityWriter({ db }: Pick<Store, "db">): (rows: readonly ActivityRow[]) => number {
  const one = "(?, ?, ?, ?, ?, ?, ?, ?)";
  const insert = (count: number) =>
    db.prepare(
      `INSERT OR IGNORE INTO activities (guid, lead, at, type, campaign, primary_id, primary_value, attributes)
       VALUES ${Array.from({ length: count }, () => one).join(", ")}`,
    );
  const many = insert(atOnce);
  return db.transaction((rows: readonly ActivityRow[]) => {
    const whole = rows.length - (rows.length % atOnce);
    let added = 0;
    for (let from = 0; from < whole; from += atOnce)
      added += many.run(valuesOf(rows, from, from + atOnce)).changes;
    if (whole < rows.length)
      added += insert(rows.length - whole).run(valuesOf(rows, whole, rows.length)).changes;
    return added;
  });
}

function valuesOf(rows: readonly ActivityRow[], from: number, to: number): unknown[] {
  const values: unknown[] = [];
  for (let index = from; index < to; index += 1) {
    const row = rows[index];
    if (row === undefined) continue;
    values.push(row.guid, row.lead, row.at, row.type);
    values.push(row.campaign, row.primaryId, row.primaryValue, row.attributes);
  }
  return values;
}
