import { readdir, rm } from "node:fs/promises";
import path from "node:path";

const beginning = "people.db.export-";

/** Where the file of an export is kept until it is brought in: beside the people. */
export function exportFile(folder: string, exportId: string): string {
  return path.join(folder, `${beginning}${exportId.replace(/[^\w-]/g, "_")}.csv`);
}

/** Removes the files of exports that nobody waits for any more. */
export async function removeExportFiles(folder: string, keep?: string): Promise<void> {
  const wanted = keep === undefined ? undefined : path.basename(exportFile(folder, keep));
  for (const name of await readdir(folder))
    if (name.startsWith(beginning) && name !== wanted) await rm(path.join(folder, name), { force: true });
}
