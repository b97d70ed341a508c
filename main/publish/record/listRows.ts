import type { Store } from "../../store/Store.ts";
import type { PublicationRow } from "./PublicationRow.ts";

/** The publications of a target, the latest first, whatever the clock said: it may have been wrong. */
export function listRows({ db }: Store, target: string): PublicationRow[] {
  return db
    .prepare<[string], PublicationRow>(
      `SELECT id, target, at, by, outcome, restores, dialogues, sent, bytes, json_array_length(files) AS files,
        (SELECT at FROM publications AS old WHERE old.id = publications.restores) AS restores_at
      FROM publications WHERE target = ? ORDER BY rowid DESC`,
    )
    .all(target);
}
