import { UsageError } from "../UsageError.ts";

const instant = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * A starting date or instant, in milliseconds since the epoch; without a time zone, UTC.
 *
 * @throws {UsageError} when it is none
 */
export function readSince(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const found = instant.exec(text.trim());
  const isLocal = found !== null && found[1] === undefined && text.includes("T");
  const at = found === null ? Number.NaN : Date.parse(isLocal ? `${text.trim()}Z` : text.trim());
  if (!Number.isNaN(at)) return at;
  throw new UsageError(
    "usage",
    `--since takes a date or an instant, such as 2026-01-31 or 2026-01-31T08:00:00Z, not “${text}”.`,
  );
}
