import type { WrittenRange } from "#shared/scheduling/setup/hours.ts";

/** Whether a block of a day takes time that one before it in the list takes already. */
export function overlapsEarlier(ranges: readonly WrittenRange[], at: number): boolean {
  const [own, ...earlier] = ranges
    .slice(0, at + 1)
    .reverse()
    .map(minutesOf);
  if (own === undefined) return false;
  return earlier.some(({ from, to }) => from < own.to && own.from < to);
}

/** One that ends before it begins goes on into the next day. */
function minutesOf([from, to]: WrittenRange): { readonly from: number; readonly to: number } {
  const [begins, ends] = [minuteOf(from), minuteOf(to)];
  return { from: begins, to: ends < begins ? ends + 1440 : ends };
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}
