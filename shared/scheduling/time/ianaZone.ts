import { Temporal } from "temporal-polyfill";
import { isTimeZone } from "../../dialogue/isTimeZone.ts";
import type { Zone } from "./zone.ts";

/** A stretch of time in which a zone's clocks do not change. */
type Stretch = { readonly from: number; readonly until: number; readonly offset: number };

const known = new Map<string, Zone>();

/** The zone of an IANA name, such as `Europe/Berlin`; null if nobody knows it. What was looked up once is remembered. */
export function ianaZone(name: string): Zone | null {
  const found = known.get(name);
  if (found) return found;
  if (!isTimeZone(name)) return null;
  const zone = remembering(name);
  known.set(name, zone);
  return zone;
}

function remembering(name: string): Zone {
  const stretches: Stretch[] = [];
  let latest: Stretch = { from: 0, until: 0, offset: 0 };
  const holds = (stretch: Stretch, instant: number) => instant >= stretch.from && instant < stretch.until;
  return {
    offsetAt(instant) {
      if (holds(latest, instant)) return latest.offset;
      let stretch = stretches.find((one) => holds(one, instant));
      if (!stretch) {
        stretch = lookUp(name, instant);
        stretches.push(stretch);
      }
      latest = stretch;
      return stretch.offset;
    },
  };
}

function lookUp(name: string, instant: number): Stretch {
  const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name);
  const from = at.add({ milliseconds: 1 }).getTimeZoneTransition("previous");
  const until = at.getTimeZoneTransition("next");
  return {
    from: from?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: until?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: at.offsetNanoseconds / 1e6,
  };
}
