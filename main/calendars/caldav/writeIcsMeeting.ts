import ICAL from "ical.js";
import { manyLines } from "../../mail/manyLines.ts";
import { oneLine } from "../../mail/oneLine.ts";
import type { Meeting } from "../Meeting.ts";
import { sequenceOf } from "./sequenceOf.ts";

/** `uid`: of the entry; `now`: milliseconds since the epoch; `invites`: the server mails the guests. */
type How = { readonly uid: string; readonly now: number; readonly invites: boolean };

/**
 * A meeting as a calendar object. `before`: the one that it takes the place of; what is not about the meeting stays as it is.
 */
export function writeIcsMeeting(meeting: Meeting, { uid, now, invites }: How, before?: string): string {
  const calendar = new ICAL.Component(before === undefined ? ["vcalendar", [], []] : ICAL.parse(before));
  const event = calendar.getFirstSubcomponent("vevent") ?? new ICAL.Component("vevent");
  if (event.parent === null) {
    calendar.updatePropertyWithValue("version", "2.0");
    calendar.updatePropertyWithValue("prodid", "-//Parley//Parley//EN");
    calendar.addSubcomponent(event);
  }
  const sequence = before === undefined ? 0 : sequenceOf(event) + 1;
  event.updatePropertyWithValue("uid", uid);
  event.updatePropertyWithValue("sequence", sequence);
  for (const [name, instant] of [
    ["dtstamp", now],
    ["dtstart", meeting.start],
    ["dtend", meeting.end],
  ] as const) {
    event.removeAllProperties(name);
    event.updatePropertyWithValue(name, ICAL.Time.fromJSDate(new Date(instant), true));
  }
  event.removeAllProperties("duration");
  // Whatever a visitor has typed begins no line of its own.
  event.updatePropertyWithValue("summary", oneLine(meeting.subject));
  event.updatePropertyWithValue("description", manyLines(meeting.invitation.text));
  if (meeting.location === undefined) event.removeAllProperties("location");
  else event.updatePropertyWithValue("location", oneLine(meeting.location));
  event.updatePropertyWithValue("status", "CONFIRMED");
  if (meeting.reminderMinutes !== undefined) remind(event, meeting.subject, meeting.reminderMinutes);

  const person = (name: string, { email, name: called }: Meeting["visitor"]) => {
    const property = new ICAL.Property(name, event);
    property.setValue(`mailto:${email}`);
    const words = oneLine(called);
    if (words !== "") property.setParameter("cn", words);
    if (!invites) property.setParameter("schedule-agent", "CLIENT");
    return property;
  };
  event.removeAllProperties("organizer");
  event.addProperty(person("organizer", meeting.organizer));
  for (const { email, name } of [meeting.visitor, ...(meeting.guests ?? [])]) {
    for (const before of event.getAllProperties("attendee"))
      if (String(before.getFirstValue()).toLowerCase() === `mailto:${email.toLowerCase()}`)
        event.removeProperty(before);
    const guest = person("attendee", { email, name });
    guest.setParameter("partstat", "NEEDS-ACTION");
    guest.setParameter("rsvp", "TRUE");
    event.addProperty(guest);
  }
  return `${calendar.toString()}\r\n`;
}

/** Has the calendar remind so many minutes before, unless somebody has said otherwise there. */
function remind(event: ICAL.Component, words: string, minutes: number): void {
  if (event.getFirstSubcomponent("valarm")) return;
  const alarm = new ICAL.Component("valarm");
  alarm.addPropertyWithValue("action", "DISPLAY");
  alarm.addPropertyWithValue("description", oneLine(words));
  alarm.addPropertyWithValue("trigger", ICAL.Duration.fromSeconds(-60 * minutes));
  event.addSubcomponent(alarm);
}
