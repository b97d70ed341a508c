import { cancelled } from "../http/cancelled.ts";
import { removeExportFiles } from "./exportFile.ts";
import type { SyncRun } from "./SyncRun.ts";
import type { TakenExport } from "./takeExport.ts";

/**
 * Brings an export that is here into the people's file, and has done with its file.
 *
 * @returns how many rows came, and of activities how many are new
 * @throws {MarketoFailure} `cancelled` when it was stopped: the next goes on there
 */
export async function importExport(
  { name, file, records }: TakenExport,
  into: "people" | "activities" | "seen",
  run: SyncRun,
): Promise<{ readonly rows: number; readonly added: number }> {
  if (file === undefined) return { rows: 0, added: 0 };
  run.begin(into === "seen" ? "removed" : into, records);
  run.check();
  let before = 0;
  const {
    rows,
    done,
    added = 0,
  } = await run.people.import(
    { name, file, into },
    {
      ...(run.signal === undefined ? {} : { signal: run.signal }),
      onProgress: (progress) => {
        run.advance(progress.rows - before);
        before = progress.rows;
      },
    },
  );
  if (!done) throw cancelled();
  await run.people.forgetImport({ name });
  await removeExportFiles(run.folder);
  return { rows, added };
}
