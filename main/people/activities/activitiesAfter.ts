import type { Store } from "../../store/Store.ts";
import type { ActivityPlace } from "./ActivityPlace.ts";
import type { ActivityRow } from "./ActivityRow.ts";

/** So many activities are looked through at a time, so that other orders get their turn, */
const lookedThrough = 100_000;
/** and so many are answered. */
const most = 1000;

type Row = Pick<ActivityRow, "lead" | "at" | "type" | "primaryValue" | "attributes">;

/** `place`: how far they were looked through, undefined: there are none at all; `more`: there may be others behind it. */
export type ActivitiesAfter = {
  readonly rows: readonly Row[];
  readonly place: ActivityPlace | undefined;
  readonly more: boolean;
};

/**
 * The next activities of some types that came in after a place, in the order in which they came. Where what stands there is another
 * one by now, from the beginning.
 */
export function activitiesAfter(
  { db }: Pick<Store, "db">,
  { types, after }: { readonly types: readonly number[]; readonly after?: ActivityPlace | undefined },
): ActivitiesAfter {
  const guid = db.prepare<[number], string>("SELECT guid FROM activities WHERE number = ?").pluck();
  const from = after && guid.get(after.number) === after.guid ? after.number : 0;
  const ends = db.prepare<[number], { first: number | null; last: number | null }>(
    "SELECT min(number) AS first, max(number) AS last FROM activities WHERE number > ?",
  );
  const { first, last } = ends.get(from) ?? {};
  if (typeof first !== "number" || typeof last !== "number")
    return { rows: [], place: from === 0 ? undefined : after, more: false };
  const marks = types.map(() => "?").join(", ");
  const rows = db
    .prepare<number[], Row & { number: number }>(
      `SELECT number, lead, at, type, primary_value AS primaryValue, attributes FROM activities
       WHERE number > ? AND number < ? AND type IN (${marks}) ORDER BY number LIMIT ${most}`,
    )
    .all(from, first + lookedThrough, ...types);
  const upTo = rows.length === most ? (rows.at(-1)?.number ?? last) : first + lookedThrough - 1;
  const place = db
    .prepare<[number], ActivityPlace>(
      "SELECT number, guid FROM activities WHERE number <= ? ORDER BY number DESC LIMIT 1",
    )
    .get(upTo);
  return { rows: rows.map(({ number: _, ...row }) => row), place, more: (place?.number ?? last) < last };
}
