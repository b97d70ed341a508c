import { readFile } from "node:fs/promises";
import path from "node:path";
import { Failure } from "../failure/Failure.ts";

/**
 * Reads one file of the built widget.
 *
 * @throws {Failure} `internal` when it has not been built
 */
export async function readBuilt(folder: string, name: string): Promise<string> {
  const file = path.join(folder, name);
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new Failure("internal", `The widget is not built: ${file} cannot be read. Run: npm run build`, {
      cause,
    });
  }
}
