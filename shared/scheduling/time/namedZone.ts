import { findIana } from "windows-iana";
import { ianaZone } from "./ianaZone.ts";
import { utcZone } from "./utcZone.ts";
import type { Zone } from "./zone.ts";

/** The zone of a name as calendars write it: an IANA name, or one of Windows such as `W. Europe Standard Time`; null if unknown. */
export function namedZone(name: string): Zone | null {
  if (name.toLowerCase() === "tzone://microsoft/utc") return utcZone;
  const [iana] = findIana(name, "001");
  return iana === undefined ? ianaZone(name) : ianaZone(iana);
}
