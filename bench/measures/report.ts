import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { readWays } from "#main/reports/query/readWays.ts";
import { report as countVisits } from "#main/reports/query/report.ts";
import { createRecorder } from "#main/reports/record/createRecorder.ts";
import { openEvents } from "#main/reports/store/openEvents.ts";
import { readStore } from "#main/reports/store/readStore.ts";
import type { ReportQuery } from "#shared/reports/report.ts";
import type { Measure } from "../measure.ts";
import { median } from "../median.ts";
import { madeEvents } from "../support/reports/madeEvents.ts";

const events = 1_000_000;
const rounds = 5;
const query: ReportQuery = { from: "2026-01-01", until: "2026-03-31", timeZone: "America/Sao_Paulo" };

/** A report over a million events with nothing read before, over what was read already, of one dialogue with all of its ways, and the ways of all dialogues, as a flow that all call needs them. */
export const report: Measure = {
  id: "report",
  async run() {
    const folder = mkdtempSync(path.join(os.tmpdir(), "parley-bench-"));
    const database = openEvents(path.join(folder, "events.db"), { now: 0 });
    try {
      const filled = readStore(database);
      const recorder = createRecorder(filled);
      const began = performance.now();
      database.db.transaction(() => {
        for (const event of madeEvents(events)) recorder.take(event);
        recorder.write();
      })();
      const took = (performance.now() - began) / 1000;
      const turns = Array.from({ length: rounds }, () => {
        const first = time(() => countVisits(readStore(database), query));
        const again = time(() => countVisits(filled, query));
        const one = time(() => countVisits(filled, { ...query, dialogue: "dialogue-1" }));
        const ways = time(() => readWays(filled, { ...query, dialogues: [...filled.words.all("dialogue")] }));
        return { first, again, one, ways };
      });
      const detail = `${filled.visits.count()} visits, ${filled.passes.count()} ways; recorded in ${took.toFixed(0)} s`;
      const reading = (name: string, values: number[]) => ({
        name: `report, 1,000,000 events: ${name}`,
        value: median(values),
        unit: "ms" as const,
        budget: { atMost: 1000 },
        detail,
      });
      return [
        reading(
          "first time",
          turns.map(({ first }) => first),
        ),
        reading(
          "again",
          turns.map(({ again }) => again),
        ),
        reading(
          "one dialogue with its ways",
          turns.map(({ one }) => one),
        ),
        reading(
          "where visitors of every dialogue stop",
          turns.map(({ ways }) => ways),
        ),
      ];
    } finally {
      database.db.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function time(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}
