import type { Store } from "../../store/Store.ts";

/** So many publications of a target are kept; older ones go, with what only they need. */
export const mostPublications = 100;

/** Lets go of the oldest publications of a target. */
export function thinHistory({ db }: Store, target: string): void {
  const thin = db.transaction(() => {
    const { changes } = db
      .prepare(
        `DELETE FROM publications WHERE target = ? AND id NOT IN (
          SELECT id FROM publications WHERE target = ? ORDER BY at DESC, rowid DESC LIMIT ?)`,
      )
      .run(target, target, mostPublications);
    if (changes === 0) return;
    db.exec(
      `DELETE FROM published_files WHERE hash NOT IN (
        SELECT json_extract(file.value, '$.hash') FROM publications, json_each(publications.files) AS file)`,
    );
  });
  thin.immediate();
}
