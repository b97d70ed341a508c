import type { Store } from "../../store/Store.ts";
import { blockSize } from "../blocks/blockSize.ts";
import { blockWeight } from "../blocks/blockWeight.ts";
import { createCsvReader } from "./createCsvReader.ts";
import type { ImportMark } from "./ImportMark.ts";
import { readImportMark } from "./readImportMark.ts";

/**
 * A CSV file, such as one of Marketo's bulk extracts. `name`: the same for the same bytes, such as the export's id; `open`
 * gives the bytes from one on.
 */
export type CsvSource = {
  readonly name: string;
  readonly open: (from: number) => AsyncIterable<Uint8Array>;
};

/** Rows under the names of their columns; `before`: how many rows of the file came before. */
export type CsvRows = {
  readonly names: readonly string[];
  readonly rows: string[][];
  readonly before: number;
};

/** How an import is watched, and stopped after the batch that it is at. */
export type ImportOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (mark: Pick<ImportMark, "bytes" | "rows">) => void;
};

/**
 * Brings a CSV in, in batches that are each kept whole together with the mark of how far it is: begun again after a kill or a
 * stop it goes on there. `take` keeps the rows of a batch, inside its transaction, and may change them; `most`: rows of a batch.
 *
 * @returns where it came to: the end, or the last batch before `signal` was aborted
 * @throws {Failure} `invalid` for what is no such CSV, with all batches before it kept; what `take` throws
 */
export async function importCsv(
  { db }: Pick<Store, "db">,
  { name, open }: CsvSource,
  { take, most = blockSize }: { readonly take: (rows: CsvRows) => void; readonly most?: number },
  { signal, onProgress }: ImportOptions = {},
): Promise<ImportMark & { readonly done: boolean }> {
  const reader = createCsvReader();
  let mark = readImportMark({ db }, name) ?? { head: "", bytes: 0, rows: 0 };
  if (mark.head !== "") reader.push(Buffer.from(mark.head));
  const note = db.prepare("INSERT OR REPLACE INTO imports (name, head, bytes, rows) VALUES (?, ?, ?, ?)");
  let batch: string[][] = [];
  let read = mark.bytes;

  const keep = () => {
    if (reader.head === undefined || read === mark.bytes) return;
    const next = { head: reader.head, bytes: read, rows: mark.rows + batch.length };
    db.transaction(() => {
      take({ names: reader.names, rows: batch, before: mark.rows });
      note.run(name, next.head, next.bytes, next.rows);
    })();
    mark = next;
    batch = [];
    onProgress?.(mark);
  };
  const collect = ({ rows, bytes }: { readonly rows: string[][]; readonly bytes: number }) => {
    // Full or heavy ones, but for the last: a batch is cut where a piece ends, as only there the bytes are known.
    const isFull = batch.length + rows.length > most || read - mark.bytes + bytes > blockWeight;
    if (batch.length > 0 && isFull) keep();
    for (const row of rows) batch.push(row);
    read += bytes;
  };

  for await (const bytes of open(mark.bytes)) {
    if (signal?.aborted === true) return { ...mark, done: false };
    collect(reader.push(bytes));
  }
  collect(reader.end());
  keep();
  return { ...mark, done: true };
}
