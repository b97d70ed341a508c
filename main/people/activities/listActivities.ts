import type { Store } from "../../store/Store.ts";
import type { ActivityRow } from "./ActivityRow.ts";

/** What was done of a type since an instant (milliseconds since the epoch), in the order of time. */
export function listActivities(
  { db }: Pick<Store, "db">,
  { type, since }: { readonly type: number; readonly since: number },
): readonly Pick<ActivityRow, "lead" | "type" | "primaryId" | "attributes">[] {
  return db
    .prepare<[number, number], Pick<ActivityRow, "lead" | "type" | "primaryId" | "attributes">>(
      "SELECT lead, type, primary_id AS primaryId, attributes FROM activities WHERE at >= ? AND type = ? ORDER BY at, number",
    )
    .all(since, type);
}
