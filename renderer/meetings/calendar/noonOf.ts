import { instantOf } from "#shared/scheduling/time/instantOf.ts";
import type { Zone } from "#shared/scheduling/time/zone.ts";

const day = 86_400_000;

/** Noon of a date (days since 1970-01-01) by a zone's clocks. Milliseconds since the epoch. */
export function noonOf(date: number, zone: Zone): number {
  return instantOf(date * day + day / 2, zone);
}
