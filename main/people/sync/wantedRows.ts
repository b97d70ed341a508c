import type { Store } from "../../store/Store.ts";
import { readMarketoInstant } from "../activities/readMarketoInstant.ts";
import type { PeopleRows } from "../blocks/PeopleRows.ts";
import type { WantedPeople } from "./WantedPeople.ts";

/** The rows of those who are to be kept. Who does not tell when he was created is. */
export function wantedRows(
  { db }: Pick<Store, "db">,
  { fields, ids, values }: PeopleRows,
  { createdSince = Number.POSITIVE_INFINITY, leaveOut }: WantedPeople,
): PeopleRows {
  const known = new Set(
    db
      .prepare<[string], number>("SELECT id FROM people WHERE id IN (SELECT value FROM json_each(?))")
      .pluck()
      .all(JSON.stringify(ids)),
  );
  const created = fields.indexOf("createdAt");
  const isWanted = (index: number) => {
    if (known.has(ids[index] ?? 0)) return true;
    if (createdSince === Number.POSITIVE_INFINITY) return false;
    const at = readMarketoInstant(values[index]?.[created] ?? "");
    return at === undefined || at >= createdSince;
  };
  const kept = [...ids.keys()].filter(isWanted);
  const left = leaveOut === undefined ? -1 : fields.indexOf(leaveOut);
  const without = <Item>(list: readonly Item[]) => (left < 0 ? list : list.toSpliced(left, 1));
  return {
    fields: without(fields),
    ids: kept.map((index) => ids[index] ?? 0),
    values: kept.map((index) => without(values[index] ?? [])),
  };
}
