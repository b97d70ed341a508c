import type Database from "better-sqlite3";

/** Rows in a page: what changes is written back a page at a time. */
const pageRows = 16_384;

/** A table of whole numbers of 32 bits in memory, written to the database a page at a time. */
export type Columns = {
  readonly count: () => number;
  readonly get: (row: number, column: number) => number;
  readonly set: (row: number, column: number, value: number) => void;
  /** Answers the new row's number; they count from 0. */
  readonly add: (cells: readonly number[]) => number;
  /** All rows one after the other, in pieces: `cells` holds `rows` of them. */
  readonly pieces: () => readonly { readonly cells: Int32Array; readonly rows: number }[];
  /** Writes what has changed; to be called in a transaction. */
  readonly write: () => void;
};

/** Reads such a table, `width` numbers to a row, which stay as they are whatever is rolled back afterwards. */
export function openColumns(db: Database.Database, table: "visits" | "passes", width: number): Columns {
  const stored = db
    .prepare<[], { cells: Buffer }>(`SELECT cells FROM ${table} ORDER BY page`)
    .all()
    .map(({ cells }) => cells);
  const pages = stored.map((cells) => {
    const page = new Int32Array(pageRows * width);
    new Uint8Array(page.buffer).set(cells);
    return page;
  });
  const last = stored.at(-1);
  let count =
    last === undefined
      ? 0
      : (stored.length - 1) * pageRows + last.byteLength / Int32Array.BYTES_PER_ELEMENT / width;
  const changed = new Set<number>();
  const keep = db.prepare(`INSERT OR REPLACE INTO ${table} (page, cells) VALUES (?, ?)`);
  const rowsOf = (page: number) => Math.min(pageRows, count - page * pageRows);

  return {
    count: () => count,
    get: (row, column) => pages[Math.floor(row / pageRows)]?.[(row % pageRows) * width + column] ?? 0,
    set(row, column, value) {
      const number = Math.floor(row / pageRows);
      const page = pages[number];
      const at = (row % pageRows) * width + column;
      if (page === undefined || page[at] === value) return;
      page[at] = value;
      changed.add(number);
    },
    add(cells) {
      const row = count;
      const number = Math.floor(row / pageRows);
      const page = pages[number] ?? new Int32Array(pageRows * width);
      pages[number] = page;
      page.set(cells, (row % pageRows) * width);
      changed.add(number);
      count += 1;
      return row;
    },
    pieces: () => pages.map((cells, page) => ({ cells, rows: rowsOf(page) })),
    write() {
      for (const number of changed) {
        const page = pages[number];
        if (page !== undefined)
          keep.run(number, Buffer.from(page.buffer, 0, rowsOf(number) * width * page.BYTES_PER_ELEMENT));
      }
      changed.clear();
    },
  };
}
