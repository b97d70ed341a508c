import type { z } from "zod";
import { readJson } from "./readJson.ts";
import { UsageError } from "./UsageError.ts";

/**
 * Reads a JSON file that has to have the shape of `schema`; `what` names it, as in “a script”.
 *
 * @throws {UsageError} that names the file and the place in it that is wrong
 */
export async function readJsonFile<Schema extends z.ZodType>(
  file: string,
  cwd: string,
  schema: Schema,
  what: string,
): Promise<z.infer<Schema>> {
  const parsed = schema.safeParse(await readJson(file, cwd));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join(" > ") || "the top";
  throw new UsageError(
    "invalid",
    `${file} is not ${what}: at ${place}: ${issue?.message}. Correct it there.`,
  );
}
