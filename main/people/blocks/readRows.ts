import type Database from "better-sqlite3";
import { columnReader } from "./columnReader.ts";
import { wordAt } from "./wordAt.ts";

/** The words of some people of a block: one row a place, in the order of `fields`; null for none. */
export function readRows(
  db: Database.Database,
  block: number,
  places: readonly number[],
  fields: readonly string[],
): (string | null)[][] {
  const rows = places.map((): (string | null)[] => []);
  const read = columnReader(db);
  for (const field of fields) {
    const column = read(block, field);
    places.forEach((place, index) => {
      const code = column?.codes[place] ?? 0;
      rows[index]?.push(column === undefined || code === 0 ? null : wordAt(column.words, code - 1));
    });
  }
  return rows;
}
