import type { Store } from "../../store/Store.ts";

/** How far the sync is, as it was kept; undefined before the first. What it says is the sync's own affair. */
export function readSync({ db }: Pick<Store, "db">): string | undefined {
  return db.prepare<[], string>("SELECT state FROM sync").pluck().get();
}
