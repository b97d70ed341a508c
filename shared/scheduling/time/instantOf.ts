import type { Zone } from "./zone.ts";

const day = 86_400_000;

/**
 * The instant at which a zone's clocks show a local time (`wall`: milliseconds since the epoch, as if that clock were UTC's).
 * One that does not exist is read with the offset in force before the gap, one that comes twice is the first (RFC 5545, 3.3.5).
 */
export function instantOf(wall: number, zone: Zone): number {
  const before = wall - zone.offsetAt(wall - day);
  if (before + zone.offsetAt(before) === wall) return before;
  const after = wall - zone.offsetAt(wall + day);
  return after + zone.offsetAt(after) === wall ? after : before;
}
