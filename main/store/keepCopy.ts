import { mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import type { Store } from "./Store.ts";

/**
 * Writes a copy of the database, as it stands now, to `backups/NAME.db` beside it. A copy of that name is replaced only
 * once the new one is complete.
 *
 * @returns the copy's path
 */
export function keepCopy({ db, file }: Store, name: string): string {
  const folder = path.join(path.dirname(file), "backups");
  mkdirSync(folder, { recursive: true });
  const copy = path.join(folder, `${name}.db`);
  const part = `${copy}.part`;
  rmSync(part, { force: true });
  try {
    db.prepare("VACUUM INTO ?").run(part);
    renameSync(part, copy);
  } finally {
    rmSync(part, { force: true });
  }
  return copy;
}
