import type { Store } from "../../store/Store.ts";
import { findPlaces } from "../blocks/findPlaces.ts";
import type { PeopleRows } from "../blocks/PeopleRows.ts";
import { readRows } from "../blocks/readRows.ts";

/** The rows that say something else than what is kept. */
export function changedRows({ db }: Pick<Store, "db">, { fields, ids, values }: PeopleRows): PeopleRows {
  const kept = new Map<number, readonly (string | null)[]>();
  for (const [block, places] of findPlaces(db, ids)) {
    const read = readRows(
      db,
      block,
      places.map(({ place }) => place),
      fields,
    );
    for (const [index, { id }] of places.entries()) kept.set(id, read[index] ?? []);
  }
  const changed = [...ids.keys()].filter((index) => {
    const before = kept.get(ids[index] ?? 0);
    return before === undefined || values[index]?.some((value, at) => value !== (before[at] ?? null));
  });
  return {
    fields,
    ids: changed.map((index) => ids[index] ?? 0),
    values: changed.map((index) => values[index] ?? []),
  };
}
