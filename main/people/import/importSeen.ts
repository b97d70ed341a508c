import { Failure } from "../../failure/Failure.ts";
import type { Store } from "../../store/Store.ts";
import type { ImportMark } from "./ImportMark.ts";
import { type CsvRows, type CsvSource, type ImportOptions, importCsv } from "./importCsv.ts";

/**
 * Notes the ids of a CSV as those of people who are still there, see `importCsv` and `listUnseen`.
 *
 * @throws {Failure} `invalid` for what is no such CSV, with all batches before it kept
 */
export function importSeen(
  { db }: Pick<Store, "db">,
  source: CsvSource,
  options?: ImportOptions,
): Promise<ImportMark & { readonly done: boolean }> {
  const insert = db.prepare("INSERT OR IGNORE INTO seen (id) VALUES (?)");
  const take = ({ names, rows }: CsvRows) => {
    const at = names.indexOf("id");
    if (at < 0) throw new Failure("invalid", "This CSV file has no column “id”.");
    for (const row of rows) insert.run(Number(row[at]));
  };
  return importCsv({ db }, source, { take }, options);
}
