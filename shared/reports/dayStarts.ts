import { wallClock } from "../dialogue/wallClock.ts";

const dayLength = 86_400_000;
/** Ten years: more is a mistake. */
const mostDays = 3660;

/**
 * When the days of a zone begin, from one to another (`2026-03-16`, both included), and when the last is over: one instant more than
 * there are days, in milliseconds since the epoch. A day that has no midnight begins with its first moment.
 */
export function dayStarts(from: string, until: string, timeZone: string): readonly number[] {
  const [first, last] = [Date.parse(from), Date.parse(until)];
  const days = Math.min(mostDays, Math.max(0, Math.round((last - first) / dayLength) + 1));
  return Array.from({ length: days + 1 }, (_, index) => {
    const midnight = first + index * dayLength;
    const guess = midnight - (wallClock(midnight, timeZone) - midnight);
    return guess - (wallClock(guess, timeZone) - midnight);
  });
}
