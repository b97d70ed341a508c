import type { Store } from "../../store/Store.ts";
import { removePeople } from "../removePeople.ts";

/** People who turned out to be one: the losers go, what they did is the winner's. */
export type Merge = { readonly winner: number; readonly losers: readonly number[] };

/**
 * Follows merges in their order. All or nothing.
 *
 * @returns how many people went
 */
export function mergePeople({ db }: Pick<Store, "db">, merges: readonly Merge[]): number {
  const give = db.prepare("UPDATE activities SET lead = ? WHERE lead = ?");
  const merge = db.transaction(() => {
    let removed = 0;
    for (const { winner, losers } of merges) {
      for (const loser of losers) give.run(winner, loser);
      removed += removePeople({ db }, losers);
    }
    return removed;
  });
  return merge();
}
