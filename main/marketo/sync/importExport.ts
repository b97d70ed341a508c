import { Failure } from "../../failure/Failure.ts";
import type { WantedPeople } from "../../people/sync/WantedPeople.ts";
import { cancelled } from "../http/cancelled.ts";
import { removeExportFiles } from "./exportFile.ts";
import { failed } from "./failed.ts";
import type { SyncRun } from "./SyncRun.ts";
import type { TakenExport } from "./takeExport.ts";

/**
 * Brings an export that is here into the people's file, and has done with its file. One that cannot be read is forgotten, so that
 * the next sync asks for another. `wanted`: whom to keep of people, everybody if left out.
 *
 * @returns how many rows came, of activities how many are new, and of people how many were kept in this run
 * @throws {MarketoFailure} `cancelled` when it was stopped: the next goes on there; `bad-download`
 */
export async function importExport(
  taken: TakenExport,
  into: "people" | "activities" | "seen",
  run: SyncRun,
  wanted?: WantedPeople,
): Promise<{ readonly rows: number; readonly added: number }> {
  const { name, file, records } = taken;
  if (file === undefined) return { rows: 0, added: 0 };
  run.begin(into === "seen" ? "removed" : into, records);
  run.check();
  try {
    const { rows, added = 0 } = await bringIn({ name, file, into, ...(wanted && { wanted }) }, run);
    await forget(name, run);
    return { rows, added };
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== "invalid") throw error;
    await forget(name, run);
    await run.keep({ job: undefined });
    throw failed("bad-download", `An export of Marketo's cannot be used. ${error.message}`, true);
  }
}

async function bringIn(what: Parameters<SyncRun["people"]["import"]>[0], run: SyncRun) {
  let before = 0;
  const onProgress = ({ rows }: { readonly rows: number }) => {
    run.advance(rows - before);
    before = rows;
  };
  const { signal } = run;
  const came = await run.people.import(what, { ...(signal === undefined ? {} : { signal }), onProgress });
  if (!came.done) throw cancelled();
  return came;
}

async function forget(name: string, run: SyncRun): Promise<void> {
  await run.people.forgetImport({ name });
  await removeExportFiles(run.folder);
}
