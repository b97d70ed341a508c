import type { z } from "zod";
import { readJson } from "./readJson.ts";
import { UsageError } from "./UsageError.ts";

/** Places that are named at once. */
const most = 20;

/**
 * Reads a JSON file that has to have the shape of `schema`; `what` names it, as in “a script”.
 *
 * @throws {UsageError} that names the file and the places in it that are wrong, a line each
 */
export async function readJsonFile<Schema extends z.ZodType>(
  file: string,
  cwd: string,
  schema: Schema,
  what: string,
): Promise<z.infer<Schema>> {
  const parsed = schema.safeParse(await readJson(file, cwd));
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const told = issues
    .slice(0, most)
    .map(({ path, message }) => `at ${path.join(" > ") || "the top"}: ${message}.`);
  const more = issues.length > most ? [`${issues.length - most} more.`] : [];
  const [first, ...others] = [...told, ...more];
  throw new UsageError(
    "invalid",
    [`${file} is not ${what}: ${first} Correct it there.`, ...others].join("\n"),
  );
}
