import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Measure } from "../measure.ts";
import { runImport } from "../support/people/runImport.ts";
import { startMarketoApart } from "../support/people/startMarketoApart.ts";

/** What the sync says of itself, see `support/people/sync.ts`. */
type Said = { readonly seconds: number; readonly rows: number; readonly calls: number };

/** The first sync from a Marketo in another process, against what SQLite and the CSV reader do alone with the same people. */
export const sync: Measure = {
  id: "sync",
  async run({ isFull }) {
    const people = isFull ? 1_000_000 : 200_000;
    const folder = mkdtempSync(path.join(os.tmpdir(), "parley-bench-"));
    const csv = path.join(folder, "people.csv");
    const marketo = await startMarketoApart(people, 0, csv);
    try {
      const { url, clientId, clientSecret } = marketo;
      const ceiling = people / runImport("ceiling.ts", "synced", csv, folder).seconds;
      const script = path.join(import.meta.dirname, "..", "support", "people", "sync.ts");
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        ["--disable-warning=ExperimentalWarning", script, folder, url, clientId, clientSecret],
        { encoding: "utf8" },
      );
      if (status !== 0) throw new Error(`The sync failed: ${stderr}`);
      const { seconds, rows, calls } = JSON.parse(stdout) as Said;
      const ours = rows / seconds;
      const size = people.toLocaleString("en-US");
      const thousands = (rate: number) => `${Math.round(rate / 1000)},000`;
      return [
        {
          name: `sync of ${size} people against the ceiling`,
          value: ours / ceiling,
          unit: "x",
          budget: { atLeast: 0.6 },
          detail: `${thousands(ours)} rows/s against ${thousands(ceiling)}; 25 fields, ${calls} calls; without the time in which Marketo makes exports`,
        },
      ];
    } finally {
      await marketo.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
