import type { Store } from "../store/Store.ts";
import { findPlaces } from "./blocks/findPlaces.ts";
import { retire } from "./blocks/retire.ts";

/**
 * Forgets people and what they did; who is not kept is passed over. All or nothing.
 *
 * @returns how many went
 */
export function removePeople({ db }: Pick<Store, "db">, ids: Iterable<number>): number {
  const remove = db.transaction(() => {
    const gone = new Set(ids);
    const places = findPlaces(db, gone);
    const forget = db.prepare("DELETE FROM people WHERE id = ?");
    const forgetDeeds = db.prepare("DELETE FROM activities WHERE lead = ?");
    for (const id of gone) forgetDeeds.run(id);
    retire(db, places);
    let removed = 0;
    for (const those of places.values())
      for (const { id } of those) {
        forget.run(id);
        removed += 1;
      }
    return removed;
  });
  return remove();
}
