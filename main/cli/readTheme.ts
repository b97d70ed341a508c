import { type Theme, themeSchema } from "#shared/site/theme.ts";
import { UsageError } from "./UsageError.ts";

/**
 * A theme out of a file. `where`: the file, and the place in it.
 *
 * @throws {UsageError} saying what is wrong with it
 */
export function readTheme(theme: unknown, where: string): Theme {
  const parsed = themeSchema.safeParse(theme);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(
    "invalid",
    `${where}: this is no theme: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`,
  );
}
