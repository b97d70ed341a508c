import type { Store } from "../../store/Store.ts";

/** The ids of everybody who was not seen, see `importSeen`. */
export function listUnseen({ db }: Pick<Store, "db">): readonly number[] {
  return db.prepare<[], number>("SELECT id FROM people WHERE id NOT IN (SELECT id FROM seen)").pluck().all();
}
