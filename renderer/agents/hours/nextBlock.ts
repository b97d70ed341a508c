import type { WrittenRange } from "#shared/scheduling/setup/hours.ts";

const pad = (value: number) => String(value).padStart(2, "0");
const text = (minutes: number) => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The block that is added to those of a day: an hour after the last of them, four hours long, not into the next date. */
export function nextBlock(ranges: readonly WrittenRange[]): [string, string] {
  const last = ranges.at(-1);
  if (!last) return ["09:00", "17:00"];
  const [from, to] = last.map(minutesOf);
  const isOvernight = to !== undefined && from !== undefined && to <= from;
  const start = (to ?? 0) + 60;
  if (isOvernight || start > 23 * 60) return ["06:00", "08:00"];
  return [text(start), text(Math.min(start + 240, 24 * 60))];
}
