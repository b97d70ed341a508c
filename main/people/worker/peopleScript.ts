import { existsSync } from "node:fs";
import path from "node:path";

/** The file of the people's thread: beside us in the sources, in the folder of main or the one above once it is built. */
export function peopleScript(): string {
  const candidates = ["peopleWorker.ts", "peopleWorker.cjs", "../peopleWorker.cjs"].map((file) =>
    path.join(import.meta.dirname, file),
  );
  return candidates.find((file) => existsSync(file)) ?? "peopleWorker.cjs";
}
