import { ianaZone } from "#shared/scheduling/time/ianaZone.ts";
import { utcZone } from "#shared/scheduling/time/utcZone.ts";
import type { Zone } from "#shared/scheduling/time/zone.ts";
import { ownZone } from "./ownZone.ts";

/** The clocks of this computer. */
export function ownClock(): Zone {
  return ianaZone(ownZone()) ?? utcZone;
}
