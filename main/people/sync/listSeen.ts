import type { Store } from "../../store/Store.ts";

/** The ids of everybody who was seen, in their order: those after `after`, or, without it, those of nobody who is kept. */
export function listSeen({ db }: Pick<Store, "db">, after: number | undefined): readonly number[] {
  if (after === undefined)
    return db
      .prepare<[], number>("SELECT id FROM seen WHERE id NOT IN (SELECT id FROM people) ORDER BY id")
      .pluck()
      .all();
  return db.prepare<[number], number>("SELECT id FROM seen WHERE id > ? ORDER BY id").pluck().all(after);
}
