import type Database from "better-sqlite3";
import { firstOwnPerson } from "#shared/people/firstOwnPerson.ts";
import type { Place } from "./Place.ts";

/** Where these people are kept, by block; who is not kept is left out. */
export function findPlaces(db: Database.Database, ids: Iterable<number>): Map<number, Place[]> {
  const last =
    db
      .prepare<[number], number | null>("SELECT max(id) FROM people WHERE id < ?")
      .pluck()
      .get(firstOwnPerson) ?? 0;
  const find = db.prepare<[number], Place>("SELECT id, block, place FROM people WHERE id = ?");
  const found = new Map<number, Place[]>();
  for (const id of ids) {
    // The people of a first import come in the order of their ids: none of them is there.
    const place = id > last && id < firstOwnPerson ? undefined : find.get(id);
    if (place === undefined) continue;
    const others = found.get(place.block);
    if (others === undefined) found.set(place.block, [place]);
    else others.push(place);
  }
  return found;
}
