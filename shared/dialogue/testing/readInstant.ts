import { parseMoment } from "../parseMoment.ts";

const day = 86_400_000;

/** Milliseconds since the epoch of what scripts and tests call an instant; null when it is none. */
export function readInstant(instant: number | string): number | null {
  if (typeof instant === "number") return instant;
  const moment = parseMoment(instant, "UTC");
  if (!moment) return null;
  return "day" in moment ? moment.day * day : moment.instant;
}
