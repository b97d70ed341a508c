import { readTextFile } from "./readTextFile.ts";
import { UsageError } from "./UsageError.ts";

/** Reads a JSON file; a UsageError says why that is not possible. */
export async function readJson(file: string, cwd: string): Promise<unknown> {
  const text = await readTextFile(file, cwd);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(
      "invalid",
      `${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
