import type { Store } from "../../store/Store.ts";

/** So many publications of a target are kept, and as many that came to nothing; older ones go, with what only they need. */
export const mostPublications = 100;

/** Lets go of the oldest publications of a target. One that failed takes no place from those that can be brought back. */
export function thinHistory({ db }: Store, target: string): void {
  const thin = db.transaction(() => {
    const { changes } = db
      .prepare(
        `DELETE FROM publications WHERE id IN (
          SELECT id FROM (
            SELECT id, row_number() OVER (PARTITION BY outcome = 'done' ORDER BY rowid DESC) AS place
            FROM publications WHERE target = ?)
          WHERE place > ?)`,
      )
      .run(target, mostPublications);
    if (changes === 0) return;
    db.exec(
      `DELETE FROM published_files WHERE hash NOT IN (
        SELECT json_extract(file.value, '$.hash') FROM publications, json_each(publications.files) AS file)`,
    );
  });
  thin.immediate();
}
