import ICAL from "ical.js";
import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";

/** Meetings as one file for calendars (RFC 5545), to look at: it has no METHOD, so no program takes it for invitations. `now`: milliseconds since the epoch. */
export function meetingsIcs(meetings: readonly MeetingView[], now: number): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.updatePropertyWithValue("version", "2.0");
  calendar.updatePropertyWithValue("prodid", "-//Parley//Meetings//EN");
  for (const { id, status, start, end, visitor, agent, callUrl, events } of meetings) {
    const event = new ICAL.Component("vevent");
    event.updatePropertyWithValue("uid", `${id}@parley`);
    for (const [name, instant] of [
      ["dtstamp", now],
      ["dtstart", start],
      ["dtend", end],
    ] as const)
      event.updatePropertyWithValue(name, ICAL.Time.fromJSDate(new Date(instant), true));
    event.updatePropertyWithValue("sequence", versionOf({ status, events }));
    const people = [visitor.name || visitor.email, agent?.name ?? ""].filter((name) => name !== "");
    event.updatePropertyWithValue("summary", people.join(" / "));
    event.updatePropertyWithValue("description", visitor.email);
    if (callUrl !== undefined) event.updatePropertyWithValue("location", callUrl);
    const word = status === "cancelled" ? "CANCELLED" : status === "requested" ? "TENTATIVE" : "CONFIRMED";
    event.updatePropertyWithValue("status", word);
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}

/** A file that is made later counts for more, once there is something else to say of a meeting. */
function versionOf({ status, events }: Pick<MeetingView, "status" | "events">): number {
  const changes = events.filter(
    ({ state, change }) => state === "done" && change.kind !== "marked" && change.kind !== "answered",
  );
  return (status === "requested" ? 0 : 1) + changes.length;
}
