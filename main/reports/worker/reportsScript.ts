import { existsSync } from "node:fs";
import path from "node:path";

/** The file of the reports' thread: beside us in the sources, in the folder of main or the one above once it is built. */
export function reportsScript(): string {
  const candidates = ["reportsWorker.ts", "reportsWorker.cjs", "../reportsWorker.cjs"].map((file) =>
    path.join(import.meta.dirname, file),
  );
  return candidates.find((file) => existsSync(file)) ?? "reportsWorker.cjs";
}
