import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import type { Reading } from "./measure.ts";

type Recorded = Reading & { readonly date: string; readonly machine: string };

const file = new URL("results.json", import.meta.url);

/** Keeps the readings in `bench/results.json`, each in the place of the one of the same name that was there before. */
export function recordResults(readings: readonly Reading[], now: Date): void {
  const before: Recorded[] = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
  const date = now.toISOString().slice(0, 10);
  const machine = `${cpus().length} cores, ${process.platform}, Node ${process.versions.node}`;
  const names = new Set(readings.map(({ name }) => name));
  const kept = before.filter(({ name }) => !names.has(name));
  const all = [...kept, ...readings.map((reading) => ({ ...reading, date, machine }))];
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
}
