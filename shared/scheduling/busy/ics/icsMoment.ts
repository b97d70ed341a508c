import ICAL from "ical.js";
import { instantOf } from "../../time/instantOf.ts";
import { utcZone } from "../../time/utcZone.ts";
import type { Zone } from "../../time/zone.ts";
import type { IcsZones } from "./icsZones.ts";
import { wallOf } from "./wallOf.ts";

/** A time of iCalendar. `wall`: what the clock of `zone` shows, as if it were UTC's; `at`: the instant; `isDate`: a whole day. */
export type IcsMoment = {
  readonly wall: number;
  readonly zone: Zone;
  readonly at: number;
  readonly isDate: boolean;
};

/** Reads a time of a property. Dates, and times that name no zone, are of the calendar's zone. */
export function icsMoment(
  time: ICAL.Time,
  property: ICAL.Property,
  zones: IcsZones,
  calendarZone: Zone,
): IcsMoment {
  const id = property.getFirstParameter("tzid");
  const isUtc = time.zone === ICAL.Timezone.utcTimezone;
  const zone = time.isDate ? calendarZone : isUtc ? utcZone : id ? zones(id) : calendarZone;
  const wall = wallOf(time);
  return { wall, zone, at: instantOf(wall, zone), isDate: time.isDate };
}
