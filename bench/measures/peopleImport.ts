import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Measure } from "../measure.ts";
import { median } from "../median.ts";
import { writePeopleCsv } from "../support/people/peopleCsv.ts";
import { runImport } from "../support/people/runImport.ts";

const people = 1_000_000;
const rounds = 3;

/** A CSV of a million people with 25 fields into the database, against what SQLite and the CSV reader do alone, by turns. */
export const peopleImport: Measure = {
  id: "people-import",
  async run() {
    const folder = mkdtempSync(path.join(os.tmpdir(), "parley-bench-"));
    try {
      const csv = path.join(folder, "people.csv");
      writePeopleCsv(csv, people);
      const turns = Array.from({ length: rounds }, () => ({
        ceiling: runImport("ceiling.ts", "people", csv, folder),
        ours: runImport("import.ts", "people", csv, folder),
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
