import type Database from "better-sqlite3";

/** The fields that a block's people have. */
export function fieldsOfBlock(db: Database.Database, block: number): string[] {
  return db
    .prepare<[number], string>("SELECT field FROM columns WHERE block = ? ORDER BY field")
    .pluck()
    .all(block);
}
