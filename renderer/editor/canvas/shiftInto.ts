/** Room left beside what was brought into the window, in pixels. */
const margin = 24;

/**
 * How far a window of `length` pixels has to move so that all from `from` to `to` is in it: not at all, no further than
 * needed where a part of it or what is next to it is in sight already, else until it stands in the middle.
 */
export function shiftInto(length: number, from: number, to: number): number {
  if (from >= 0 && to <= length) return 0;
  const size = to - from;
  const isNear = from > -2 * size && to < length + 2 * size;
  if (!isNear || size + 2 * margin > length) return length / 2 - (from + to) / 2;
  return from < 0 ? margin - from : length - margin - to;
}
