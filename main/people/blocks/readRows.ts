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
    // People who share a long word share its text, too: apart they may take more room than there is.
    const known = new Map<number, string>();
    places.forEach((place, index) => {
      const code = column?.codes[place] ?? 0;
      let word = known.get(code) ?? null;
      if (word === null && column !== undefined && code > 0) {
        word = wordAt(column.words, code - 1);
        known.set(code, word);
      }
      rows[index]?.push(word);
    });
  }
  return rows;
}
