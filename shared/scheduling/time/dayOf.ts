import type { Zone } from "./zone.ts";

/** The local date of an instant in a zone, as days since 1970-01-01. */
export function dayOf(instant: number, zone: Zone): number {
  return Math.floor((instant + zone.offsetAt(instant)) / 86_400_000);
}
