import type { Store } from "../../store/Store.ts";

/** Milliseconds for which visitors who began a version may come back and finish it. */
const patience = 90 * 24 * 60 * 60_000;

/**
 * The names of files that have to stay on a target: those of its publications that visitors had within the last 90 days, the
 * present one among them. Of one that failed nobody knows: visitors may have it although the answer got lost.
 */
export function neededFiles({ db }: Store, target: string, now: number): ReadonlySet<string> {
  const rows = db
    .prepare<[string], { at: number; outcome: string; files: string }>(
      `SELECT at, outcome, files FROM publications
      WHERE target = ? AND outcome <> 'cancelled' ORDER BY rowid DESC`,
    )
    .all(target);
  const needed = new Set<string>();
  // Each was there until the next one came that surely arrived. One that says to be older than what it took the place of had
  // a wrong clock: nobody knows when it came.
  let until = now;
  for (const { at, outcome, files } of rows) {
    if (at <= until && until <= now - patience) break;
    for (const { name } of JSON.parse(files)) needed.add(name);
    if (outcome === "done") until = at;
  }
  return needed;
}
