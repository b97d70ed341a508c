const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Positions of what stands between the digits of `2026-03-01T09:30:00Z`. */
const marks: readonly (readonly [number, number])[] = [
  [4, 0x2d],
  [7, 0x2d],
  [10, 0x54],
  [13, 0x3a],
  [16, 0x3a],
  [19, 0x5a],
];

/**
 * The instant that a word such as `2026-03-01T09:30:00Z` is, as nearly all of Marketo's are, in milliseconds since the
 * epoch; NaN for every other writing, which has to be read by `parseMoment`.
 */
export function readInstantBytes(bytes: Uint8Array, from: number, to: number): number {
  if (to - from !== 20) return Number.NaN;
  for (const [at, mark] of marks) if (bytes[from + at] !== mark) return Number.NaN;
  const two = (at: number) => digit(bytes[from + at]) * 10 + digit(bytes[from + at + 1]);
  const year = two(0) * 100 + two(2);
  const month = two(5);
  const day = two(8);
  const hour = two(11);
  const minute = two(14);
  const second = two(17);
  // A comparison with NaN, which is what other characters are, does not hold either.
  if (!(year >= 1000 && month >= 1 && month <= 12 && hour <= 23 && minute <= 59 && second <= 59))
    return Number.NaN;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (!(day >= 1 && day <= (days[month - 1] ?? 0) + (leap ? 1 : 0))) return Number.NaN;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function digit(byte: number | undefined): number {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39 ? byte - 0x30 : Number.NaN;
}
