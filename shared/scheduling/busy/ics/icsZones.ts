import type ICAL from "ical.js";
import { ianaZone } from "../../time/ianaZone.ts";
import { namedZone } from "../../time/namedZone.ts";
import type { Zone } from "../../time/zone.ts";
import { vtimezone } from "./vtimezone.ts";

/** Finds the zone of a TZID; throws an Error if nobody knows it. */
export type IcsZones = (id: string) => Zone;

/**
 * The zones of a calendar object, for times until `horizon`. An IANA name of a place means that zone, for what calendars write of
 * it often covers a few years only; any other is as its VTIMEZONE describes it, and without a usable one what its name says.
 */
export function icsZones(calendar: ICAL.Component, horizon: number): IcsZones {
  const found = new Map<string, Zone>();
  const described = new Map(
    calendar.getAllSubcomponents("vtimezone").map((one) => [String(one.getFirstPropertyValue("tzid")), one]),
  );
  const read = (id: string) => {
    const place = id.includes("/") ? ianaZone(id) : null;
    if (place) return place;
    const component = described.get(id);
    const zone = component ? vtimezone(component, horizon) : null;
    if (zone) return zone;
    // Some write their own name before it: /example.org/2026/Europe/Berlin
    return namedZone(id) ?? namedZone(id.split("/").slice(-2).join("/"));
  };
  return (id) => {
    const zone = found.get(id) ?? read(id);
    if (!zone) throw new Error(`nobody knows a time zone “${id}”`);
    found.set(id, zone);
    return zone;
  };
}
