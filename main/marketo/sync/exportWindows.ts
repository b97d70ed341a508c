import type { TimeRange } from "./TimeRange.ts";

const second = 1000;
/** The longest range that an export takes is 31 days; with both ends in it, it is a second shorter. */
const longest = 31 * 24 * 60 * 60 * second - second;

/**
 * The part of a range that comes first and that one export can take; undefined when there is nothing left. The next begins a
 * second after its end.
 */
export function firstWindow(range: TimeRange): TimeRange | undefined {
  const { from, to } = wholeSeconds(range);
  return from > to ? undefined : { from, to: Math.min(to, from + longest) };
}

/** The part of a range that comes last and that one export can take. The next ends a second before it begins. */
export function lastWindow(range: TimeRange): TimeRange | undefined {
  const { from, to } = wholeSeconds(range);
  return from > to ? undefined : { from: Math.max(from, to - longest), to };
}

function wholeSeconds({ from, to }: TimeRange): TimeRange {
  return { from: Math.floor(from / second) * second, to: Math.floor(to / second) * second };
}
