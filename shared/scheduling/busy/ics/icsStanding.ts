import type ICAL from "ical.js";
import type { BusyEvent } from "../busyEvent.ts";

/** How an entry stands in the agent's calendar: by TRANSP, STATUS and the PARTSTAT of his own address. */
export function icsStanding(
  event: ICAL.Component,
  email: string,
): Pick<BusyEvent, "showAs" | "status" | "response"> {
  const word = (name: string) => String(event.getFirstPropertyValue(name) ?? "").toUpperCase();
  const own = event.getAllProperties("attendee").find((attendee) => isAddress(attendee, email));
  const partstat = own ? (own.getFirstParameter("partstat") ?? "NEEDS-ACTION").toUpperCase() : "";
  const responses = new Map([
    ["DECLINED", "declined"],
    ["TENTATIVE", "tentative"],
    ["NEEDS-ACTION", "needsAction"],
  ]);
  const status = word("status").toLowerCase();
  return {
    showAs: word("transp") === "TRANSPARENT" ? "free" : status === "tentative" ? "tentative" : "busy",
    status,
    response: responses.get(partstat),
  };
}

function isAddress(attendee: ICAL.Property, email: string): boolean {
  const wanted = email.trim().toLowerCase();
  const value = String(attendee.getFirstValue() ?? "")
    .trim()
    .toLowerCase();
  return (
    value.replace(/^mailto:/, "") === wanted || attendee.getFirstParameter("email")?.toLowerCase() === wanted
  );
}
