import { removeExportFiles } from "./exportFile.ts";
import { exportPaths } from "./exportPaths.ts";
import { lockSync } from "./lockSync.ts";
import { readState } from "./readState.ts";
import type { SyncOptions } from "./SyncOptions.ts";

/**
 * Gives up what a sync that was stopped has asked for: its export in Marketo is cancelled, so that it takes no place in the queue,
 * and its file goes. Everybody who has come stays, and the next sync asks anew for the rest. Does nothing while a sync runs.
 */
export async function cancelSync({
  client,
  people,
  folder,
  subscription,
}: Pick<SyncOptions, "client" | "people" | "folder" | "subscription">): Promise<void> {
  const free = lockSync(folder);
  if (free === undefined) return;
  try {
    const read = await readState({ people, subscription, choice: {} });
    if (!read.ok || read.value.job === undefined) return;
    const { job, ...others } = read.value;
    await people.keepSync({ state: JSON.stringify(others) });
    await people.forgetImport({ name: job.exportId });
    await removeExportFiles(folder);
    // Marketo refuses when it is done already; either way nobody waits for it.
    await client.post(
      `${exportPaths[job.purpose]}/${job.exportId}/cancel.json`,
      {},
      { repeatable: true, tries: 2 },
    );
  } finally {
    free();
  }
}
