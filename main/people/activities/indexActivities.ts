import type { Store } from "../../store/Store.ts";

/**
 * Makes the index by which the activities of a person are found, if it is not there, or takes it away: they come in the order of
 * time, so that with it each batch of a large import would write nearly all of the index again.
 */
export function indexActivities({ db }: Pick<Store, "db">, isWanted: boolean): void {
  db.exec(
    isWanted
      ? "CREATE INDEX IF NOT EXISTS activities_lead ON activities (lead, at)"
      : "DROP INDEX IF EXISTS activities_lead",
  );
}
