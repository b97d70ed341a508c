import { Failure } from "../../failure/Failure.ts";
import type { Store } from "../../store/Store.ts";
import { blockSize } from "../blocks/blockSize.ts";
import { blockWeight } from "../blocks/blockWeight.ts";
import type { PeopleRows } from "../blocks/PeopleRows.ts";
import { writePeople } from "../writePeople.ts";
import { createCsvReader } from "./createCsvReader.ts";
import type { ImportMark } from "./ImportMark.ts";
import { readImportMark } from "./readImportMark.ts";

/**
 * A file of people, such as Marketo's bulk extract. `name`: the same for the same bytes, such as the export's id; `open`
 * gives the bytes from one on.
 */
export type PeopleSource = {
  readonly name: string;
  readonly open: (from: number) => AsyncIterable<Uint8Array>;
};

type Options = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (mark: Pick<ImportMark, "bytes" | "rows">) => void;
};

/**
 * Brings the people of a CSV in, in batches that are each kept whole together with the mark of how far it is: begun again
 * after a kill or a stop it goes on there. Columns are found by their REST names, `id` must be one; `null` and blank are none.
 *
 * @returns where it came to: the end, or the last batch before `signal` was aborted
 * @throws {Failure} `invalid` for what is no such CSV, with all batches before it kept
 */
export async function importPeople(
  { db }: Pick<Store, "db">,
  { name, open }: PeopleSource,
  { signal, onProgress }: Options = {},
): Promise<ImportMark & { readonly done: boolean }> {
  const reader = createCsvReader();
  let mark = readImportMark({ db }, name) ?? { head: "", bytes: 0, rows: 0 };
  if (mark.head !== "") reader.push(Buffer.from(mark.head));
  let batch: string[][] = [];
  let read = mark.bytes;

  const keep = () => {
    if (reader.head === undefined || read === mark.bytes) return;
    const next = { head: reader.head, bytes: read, rows: mark.rows + batch.length };
    const rows = peopleOf(reader.names, batch, mark.rows);
    db.transaction(() => {
      if (rows.ids.length > 0) writePeople({ db }, rows);
      db.prepare("INSERT OR REPLACE INTO imports (name, head, bytes, rows) VALUES (?, ?, ?, ?)").run(
        name,
        next.head,
        next.bytes,
        next.rows,
      );
    })();
    mark = next;
    batch = [];
    onProgress?.(mark);
  };
  const take = ({ rows, bytes }: { readonly rows: string[][]; readonly bytes: number }) => {
    // Full or heavy blocks, but for the last: a block is cut where a piece ends, as only there the bytes are known.
    const isFull = batch.length + rows.length > blockSize || read - mark.bytes + bytes > blockWeight;
    if (batch.length > 0 && isFull) keep();
    for (const row of rows) batch.push(row);
    read += bytes;
  };

  for await (const bytes of open(mark.bytes)) {
    if (signal?.aborted === true) return { ...mark, done: false };
    take(reader.push(bytes));
  }
  take(reader.end());
  keep();
  return { ...mark, done: true };
}

function peopleOf(names: readonly string[], rows: string[][], before: number): PeopleRows {
  const at = names.indexOf("id");
  if (at < 0) throw new Failure("invalid", "This CSV file has no column “id”.");
  const ids = rows.map((row, index) => {
    const id = Number(row[at]);
    if (Number.isSafeInteger(id) && id > 0) return id;
    throw new Failure("invalid", `Row ${before + index + 1} of this CSV file has no number as its id.`);
  });
  const fields = [...names];
  takeOut(fields, at);
  const values: (string | null)[][] = rows;
  for (const row of values) {
    takeOut(row, at);
    for (let index = 0; index < row.length; index += 1)
      if (row[index] === "null" || row[index] === "") row[index] = null;
  }
  return { fields, ids, values };
}

/** The last takes the place: quicker than moving all that follow, and in every row the same. */
function takeOut<Item>(list: Item[], at: number): void {
  const last = list.pop();
  if (at < list.length && last !== undefined) list[at] = last;
}
