import type { Store } from "../../store/Store.ts";

/** Milliseconds for which visitors who began a version may come back and finish it. */
const patience = 90 * 24 * 60 * 60_000;

/**
 * The names of files that have to stay on a target: those of its publications that visitors had within the last 90 days, the
 * present one among them.
 */
export function neededFiles({ db }: Store, target: string, now: number): ReadonlySet<string> {
  const rows = db
    .prepare<[string], { at: number; files: string }>(
      "SELECT at, files FROM publications WHERE target = ? AND outcome = 'done' ORDER BY at DESC, rowid DESC",
    )
    .all(target);
  // Each was there until the next one came.
  const shown = rows.filter((_, index) => (rows[index - 1]?.at ?? now) > now - patience || index === 0);
  const names = shown.flatMap(({ files }) => JSON.parse(files).map(({ name }: { name: string }) => name));
  return new Set<string>(names);
}
