import type { Store } from "../../store/Store.ts";
import type { ActivityRow } from "./ActivityRow.ts";
import { activityWriter } from "./activityWriter.ts";

/** Keeps some activities, see `activityWriter`. */
export function writeActivities({ db }: Pick<Store, "db">, rows: readonly ActivityRow[]): number {
  return activityWriter({ db })(rows);
}
