import type { ActivityPlace } from "../../people/activities/ActivityPlace.ts";
import type { Store } from "../../store/Store.ts";

/** The activity that was read last; null: none was. */
export function readMarketoPlace({ db }: Pick<Store, "db">): ActivityPlace | null {
  return (
    db.prepare<[], ActivityPlace>("SELECT number, guid FROM marketo WHERE number IS NOT NULL").get() ?? null
  );
}
