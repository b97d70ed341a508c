import type { Store } from "../../store/Store.ts";

/** Begins anew to note who is still there. */
export function forgetSeen({ db }: Pick<Store, "db">): void {
  db.prepare("DELETE FROM seen").run();
}
