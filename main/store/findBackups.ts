import { readdirSync, statSync } from "node:fs";
import path from "node:path";

/** A copy of the database. `at`: when it was made. */
export type Backup = { readonly file: string; readonly at: number };

/** The copies that lie in `backups/` beside the database, the latest first. */
export function findBackups(store: string): Backup[] {
  const folder = path.join(path.dirname(store), "backups");
  return namesIn(folder)
    .filter((name) => name.endsWith(".db"))
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, at: statSync(file).mtimeMs }))
    .sort((a, b) => b.at - a.at);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
