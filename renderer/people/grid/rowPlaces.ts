import { rowHeight } from "./rowHeight.ts";

/** CSS pixels; browsers draw nothing that is much taller than this. */
const tallest = 16_000_000;

/** How tall the rows stand in all; so many that they would be too tall are scrolled over faster than they move. */
export function heightOf(count: number): number {
  return Math.min(count * rowHeight, tallest);
}

/** How far down the rows a scroller is, in pixels of rows. `room`: the height of what it shows. */
export function offsetOf(scrollTop: number, room: number, count: number): number {
  const height = heightOf(count);
  const whole = count * rowHeight;
  if (height === whole || height <= room) return scrollTop;
  return (Math.min(scrollTop, height - room) * (whole - room)) / (height - room);
}

/** Where a scroller has to be for rows to be `offset` pixels down; the other way round than `offsetOf`. */
export function scrollTo(offset: number, room: number, count: number): number {
  const height = heightOf(count);
  const whole = count * rowHeight;
  if (height === whole || height <= room) return offset;
  return (offset * (height - room)) / (whole - room);
}
