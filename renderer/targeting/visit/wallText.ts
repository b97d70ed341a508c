import { wallClock } from "#shared/dialogue/wallClock.ts";

/** An instant (milliseconds since the epoch) as a date field writes it, to the second, by the clock of a zone. */
export function wallText(instant: number, timeZone: string): string {
  const shown = new Date(wallClock(instant, timeZone)).toISOString();
  return shown.slice(0, "2026-01-01T00:00:00".length);
}
