import ICAL from "ical.js";
import { icsEvent } from "#shared/scheduling/busy/ics/icsEvent.ts";
import { icsZones } from "#shared/scheduling/busy/ics/icsZones.ts";
import { utcZone } from "#shared/scheduling/time/utcZone.ts";
import { answersOf } from "../answersOf.ts";
import type { KeptMeeting } from "../KeptMeeting.ts";
import { sequenceOf } from "./sequenceOf.ts";

const year = 366 * 86_400_000;

/** A meeting that stands in a calendar object; throws an Error if there is none that can be read. */
export function readIcsMeeting(text: string, now: number): Omit<KeptMeeting, "id" | "etag"> {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const component = calendar.getFirstSubcomponent("vevent");
  if (component === null) throw new Error("no entry stands in this calendar object");
  const event = icsEvent(component, icsZones(calendar, now + year), utcZone);
  const isCancelled = String(component.getFirstPropertyValue("status") ?? "").toUpperCase() === "CANCELLED";
  return {
    start: event.start.at,
    end: event.endOf(event.start),
    status: isCancelled ? "cancelled" : "confirmed",
    ...answersOf(component.getAllProperties("attendee"), (attendee) => [
      addressOf(attendee),
      String(attendee.getParameter("partstat") ?? ""),
    ]),
    guests: guestsOf(component),
    sequence: sequenceOf(component),
  };
}

function addressOf(person: ICAL.Property): string {
  return String(person.getFirstValue()).replace(/^mailto:/i, "");
}

/** Persons only: RFC 5545, 3.2.3, knows rooms and other things too. */
function guestsOf(event: ICAL.Component): NonNullable<KeptMeeting["guests"]> {
  const organizer = event.getFirstProperty("organizer");
  const host = organizer ? addressOf(organizer).toLowerCase() : "";
  return event.getAllProperties("attendee").flatMap((attendee) => {
    const email = addressOf(attendee);
    const kind = String(attendee.getParameter("cutype") ?? "INDIVIDUAL").toUpperCase();
    if (email.toLowerCase() === host || (kind !== "INDIVIDUAL" && kind !== "GROUP")) return [];
    return [{ email, name: String(attendee.getParameter("cn") ?? "") }];
  });
}
