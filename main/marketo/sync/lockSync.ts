import { mkdirSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { systemFailure } from "../../failure/systemFailure.ts";

/**
 * Makes sure that one sync at a time works with the people in a folder, be it the studio's or a command's. The lock is SQLite's
 * on an empty file, which the system takes away when the process ends, however it ends.
 *
 * @returns what gives it back; undefined when another sync has it
 */
export function lockSync(folder: string): (() => void) | undefined {
  mkdirSync(folder, { recursive: true });
  const db = new Database(path.join(folder, "people.db.sync"), { timeout: 0 });
  try {
    db.exec("BEGIN EXCLUSIVE");
    return () => db.close();
  } catch (error) {
    db.close();
    if (systemFailure(error)?.code === "locked") return undefined;
    throw error;
  }
}
