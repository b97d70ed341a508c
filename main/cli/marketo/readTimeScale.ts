import { UsageError } from "../UsageError.ts";

/**
 * What divides all waits, for tests: 1 when nothing is said.
 *
 * @throws {UsageError} when it is no number above 0
 */
export function readTimeScale(said: string | undefined): number {
  if (said === undefined || said.trim() === "") return 1;
  const scale = Number(said);
  if (Number.isFinite(scale) && scale > 0) return scale;
  throw new UsageError("usage", "PARLEY_MARKETO_TIME_SCALE has to be a number above 0.");
}
