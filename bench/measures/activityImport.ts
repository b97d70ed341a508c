import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Measure } from "../measure.ts";
import { median } from "../median.ts";
import { writeActivitiesCsv } from "../support/people/activitiesCsv.ts";
import { runImport } from "../support/people/runImport.ts";

const rounds = 3;

/** A CSV of activities into the database, against what SQLite and the CSV reader do alone, by turns. */
export const activityImport: Measure = {
  id: "activity-import",
  async run({ isFull }) {
    const activities = isFull ? 5_000_000 : 1_000_000;
    const folder = mkdtempSync(path.join(os.tmpdir(), "parley-bench-"));
    try {
      const csv = path.join(folder, "activities.csv");
      writeActivitiesCsv(csv, activities);
      const turns = Array.from({ length: rounds }, () => ({
        ceiling: runImport("ceiling.ts", "activities", csv, folder),
        ours: runImport("import.ts", "activities", csv, folder),
      }));
      const ceiling = activities / median(turns.map((turn) => turn.ceiling.seconds));
      const ours = activities / median(turns.map((turn) => turn.ours.seconds));
      return [
        {
          name: `activities, import of ${activities.toLocaleString("en-US")} against the ceiling`,
          value: ours / ceiling,
          unit: "x",
          budget: { atLeast: 0.6 },
          detail: `${Math.round(ours / 1000)},000 rows/s against ${Math.round(ceiling / 1000)},000`,
        },
        {
          name: "activities, memory of the import's process",
          value: Math.max(...turns.map((turn) => turn.ours.megabytes)),
          unit: "MB",
          budget: { atMost: 250 },
          detail: "most of it at any time; nothing else runs in it",
        },
        {
          name: "activities, longest wait of the thread that asked for an import",
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
