import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Measure } from "../measure.ts";
import { median } from "../median.ts";
import { seedHome } from "../support/seedHome.ts";
import { startElectron } from "../support/startElectron.ts";

const rounds = 9;

/** The studio's start and memory against an empty Electron window, taken in turns. */
export const appStart: Measure = {
  id: "app-start",
  async run() {
    const home = mkdtempSync(join(tmpdir(), "parley-bench-home-"));
    const empty = [];
    const studio = [];
    try {
      seedHome(home, 20);
      await startElectron(".", "[data-row]", home);
      await startElectron("bench/support/emptyApp", "[data-usable]", home);
      for (let round = 0; round < rounds; round += 1) {
        empty.push(await startElectron("bench/support/emptyApp", "[data-usable]"));
        studio.push(await startElectron(".", "[data-row]", home));
      }
    } finally {
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
    const start = [median(studio.map((one) => one.usable)), median(empty.map((one) => one.usable))] as const;
    const memory = [median(studio.map((one) => one.memory)), median(empty.map((one) => one.memory))] as const;
    return [
      {
        name: "app start to a usable list, against an empty window",
        value: start[0] / start[1],
        unit: "x",
        budget: { atMost: 1.35 },
        detail: `${start[0].toFixed(0)} ms against ${start[1].toFixed(0)} ms`,
      },
      {
        name: "memory of all processes, against an empty window",
        value: memory[0] / memory[1],
        unit: "x",
        budget: { atMost: 1.25 },
        detail: `${memory[0].toFixed(0)} MB against ${memory[1].toFixed(0)} MB`,
      },
    ];
  },
};
