import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";

/** What a run says of itself. `wait`: the longest of the thread that asked, in milliseconds. */
type Said = { readonly seconds: number; readonly megabytes: number; readonly wait?: number };

/** Brings a CSV into a database of its own, in a process of its own. */
export function runImport(
  script: "ceiling.ts" | "import.ts",
  into: "people" | "activities" | "synced",
  csv: string,
  folder: string,
): Said {
  const file = path.join(mkdtempSync(path.join(folder, "run-")), "people.db");
  const source = path.join(import.meta.dirname, script);
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", source, csv, file, into],
    { encoding: "utf8" },
  );
  rmSync(path.dirname(file), { recursive: true, force: true });
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  return JSON.parse(stdout) as Said;
}
