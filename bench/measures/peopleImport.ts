import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Measure } from "../measure.ts";
import { median } from "../median.ts";
import { writePeopleCsv } from "../support/people/peopleCsv.ts";

const people = 1_000_000;
const rounds = 3;

type Said = { readonly seconds: number; readonly megabytes: number; readonly wait?: number };

/** A CSV of a million people with 25 fields into the database, against what SQLite and the CSV reader do alone, by turns. */
export const peopleImport: Measure = {
  id: "people-import",
  async run() {
    const folder = mkdtempSync(path.join(os.tmpdir(), "parley-bench-"));
    try {
      const csv = path.join(folder, "people.csv");
      writePeopleCsv(csv, people);
      const turns = Array.from({ length: rounds }, () => ({
        ceiling: run("ceiling.ts", csv, folder),
        ours: run("import.ts", csv, folder),
      }));
      const ceiling = people / median(turns.map((turn) => turn.ceiling.seconds));
      const ours = people / median(turns.map((turn) => turn.ours.seconds));
      const detail = `${Math.round(ours / 1000)},000 rows/s against ${Math.round(ceiling / 1000)},000; 25 fields`;
      return [
        {
          name: "people, import of 1,000,000 against the ceiling",
          value: ours / ceiling,
          unit: "x",
          budget: { atLeast: 0.6 },
          detail,
        },
        {
          name: "people, memory of the import's process",
          value: Math.max(...turns.map((turn) => turn.ours.megabytes)),
          unit: "MB",
          budget: { atMost: 250 },
          detail: "most of it at any time; nothing else runs in it",
        },
        {
          name: "people, longest wait of the thread that asked for an import",
          value: Math.max(...turns.map((turn) => turn.ours.wait ?? 0)),
          unit: "ms",
          budget: { atMost: 50 },
        },
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function run(script: string, csv: string, folder: string): Said {
  const file = path.join(mkdtempSync(path.join(folder, "run-")), "people.db");
  const source = path.join(import.meta.dirname, "..", "support", "people", script);
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", source, csv, file],
    { encoding: "utf8" },
  );
  rmSync(path.dirname(file), { recursive: true, force: true });
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  return JSON.parse(stdout) as Said;
}
