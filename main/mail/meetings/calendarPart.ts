import ICAL from "ical.js";
import { manyLines } from "../manyLines.ts";
import { oneLine } from "../oneLine.ts";
import type { MailEvent } from "../queue/KeptMail.ts";

/** `now`: milliseconds since the epoch; `sentBy`: the address that writes for the agent. */
type Writing = { readonly now: number; readonly sentBy: string };

/** A meeting as calendars exchange it by mail (RFC 5545, 5546): asked for (also anew, when it is moved) or taken back. */
export function calendarPart(event: MailEvent, { now, sentBy }: Writing): string {
  const { method, uid, sequence, start, end, summary, description, location, organizer, attendee } = event;
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//Parley//Parley//EN");
  calendar.addPropertyWithValue("method", method);
  const entry = new ICAL.Component("vevent");
  calendar.addSubcomponent(entry);
  const at = (instant: number) => ICAL.Time.fromJSDate(new Date(instant), true);
  entry.addPropertyWithValue("uid", uid);
  entry.addPropertyWithValue("sequence", sequence);
  entry.addPropertyWithValue("dtstamp", at(now));
  entry.addPropertyWithValue("dtstart", at(start));
  entry.addPropertyWithValue("dtend", at(end));
  entry.addPropertyWithValue("summary", oneLine(summary));
  if (description !== "") entry.addPropertyWithValue("description", manyLines(description));
  if (location !== undefined) entry.addPropertyWithValue("location", oneLine(location));
  entry.addPropertyWithValue("status", method === "CANCEL" ? "CANCELLED" : "CONFIRMED");

  const host = person("organizer", organizer, entry);
  // RFC 5545, 3.2.18: the agent invites, the studio's address writes for him.
  if (sentBy.toLowerCase() !== organizer.email.toLowerCase())
    host.setParameter("sent-by", `mailto:${sentBy}`);
  const guest = person("attendee", attendee, entry);
  guest.setParameter("role", "REQ-PARTICIPANT");
  if (method === "REQUEST") {
    guest.setParameter("partstat", "NEEDS-ACTION");
    guest.setParameter("rsvp", "TRUE");
    if (event.reminderMinutes !== undefined) remind(entry, summary, event.reminderMinutes);
  }
  return `${calendar.toString()}\r\n`;
}

function person(name: string, { name: called, email }: MailEvent["attendee"], entry: ICAL.Component) {
  const property = new ICAL.Property(name, entry);
  property.setValue(`mailto:${email}`);
  const words = oneLine(called);
  if (words !== "") property.setParameter("cn", words);
  entry.addProperty(property);
  return property;
}

function remind(entry: ICAL.Component, words: string, minutes: number): void {
  const alarm = new ICAL.Component("valarm");
  alarm.addPropertyWithValue("action", "DISPLAY");
  alarm.addPropertyWithValue("description", oneLine(words));
  alarm.addPropertyWithValue("trigger", ICAL.Duration.fromSeconds(-60 * minutes));
  entry.addSubcomponent(alarm);
}
