import { Failure } from "../../failure/Failure.ts";
import type { Store } from "../../store/Store.ts";
import type { PeopleRows } from "../blocks/PeopleRows.ts";
import type { WantedPeople } from "../sync/WantedPeople.ts";
import { wantedRows } from "../sync/wantedRows.ts";
import { writePeople } from "../writePeople.ts";
import type { ImportMark } from "./ImportMark.ts";
import { type CsvRows, type CsvSource, type ImportOptions, importCsv } from "./importCsv.ts";

/**
 * Brings the people of a CSV in, see `importCsv`. Columns are found by their REST names, `id` must be one; `null` and blank
 * are none. `wanted`: whom to keep of them, everybody if left out.
 *
 * @returns besides where it came to, how many people were kept in this run
 * @throws {Failure} `invalid` for what is no such CSV, with all batches before it kept
 */
export async function importPeople(
  { db }: Pick<Store, "db">,
  source: CsvSource,
  { wanted, ...options }: ImportOptions & { readonly wanted?: WantedPeople } = {},
): Promise<ImportMark & { readonly done: boolean; readonly added: number }> {
  let added = 0;
  const take = (csv: CsvRows) => {
    const came = peopleOf(csv);
    const rows = wanted === undefined ? came : wantedRows({ db }, came, wanted);
    if (rows.ids.length > 0) writePeople({ db }, rows);
    added += rows.ids.length;
  };
  const mark = await importCsv({ db }, source, { take }, options);
  return { ...mark, added };
}

function peopleOf({ names, rows, before }: CsvRows): PeopleRows {
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
