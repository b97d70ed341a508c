import type { Store } from "../../store/Store.ts";
import { removePeople } from "../removePeople.ts";
import { forgetSeen } from "./forgetSeen.ts";

/**
 * Forgets everybody who was not seen, and then who was. All or nothing.
 *
 * @returns how many went
 */
export function removeUnseen({ db }: Pick<Store, "db">): number {
  const remove = db.transaction(() => {
    const gone = db
      .prepare<[], number>("SELECT id FROM people WHERE id NOT IN (SELECT id FROM seen)")
      .pluck()
      .all();
    const removed = removePeople({ db }, gone);
    forgetSeen({ db });
    return removed;
  });
  return remove();
}
