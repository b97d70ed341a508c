import { firstOwnPerson } from "#shared/people/firstOwnPerson.ts";
import type { Store } from "../../store/Store.ts";

/** The ids of everybody of Marketo's who was not seen, see `importSeen`. */
export function listUnseen({ db }: Pick<Store, "db">): readonly number[] {
  return db
    .prepare<[number], number>("SELECT id FROM people WHERE id < ? AND id NOT IN (SELECT id FROM seen)")
    .pluck()
    .all(firstOwnPerson);
}
