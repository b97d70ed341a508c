import type { Store } from "../../store/Store.ts";

/** So many at a time, so that other orders get their turn. */
const batch = 20_000;

/**
 * Forgets what was done before an instant (milliseconds since the epoch), some of it; `more`: there is more to forget.
 */
export function forgetActivities({ db }: Pick<Store, "db">, before: number): { readonly more: boolean } {
  const { changes } = db
    .prepare(
      "DELETE FROM activities WHERE number IN (SELECT number FROM activities WHERE at < ? ORDER BY at LIMIT ?)",
    )
    .run(before, batch);
  return { more: changes === batch };
}
