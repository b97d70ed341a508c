import type ICAL from "ical.js";
import type { BusyEvent } from "../busyEvent.ts";

/** How an entry stands in the agent's calendar: by TRANSP, STATUS and the PARTSTAT of whichever of his own addresses. */
export function icsStanding(
  event: ICAL.Component,
  addresses: readonly string[],
): Pick<BusyEvent, "showAs" | "status" | "response"> {
  const word = (name: string) => String(event.getFirstPropertyValue(name) ?? "").toUpperCase();
  const wanted = new Set(addresses.map((address) => address.trim().toLowerCase()));
  const own = event.getAllProperties("attendee").find((attendee) => isOneOf(wanted, attendee));
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

function isOneOf(wanted: ReadonlySet<string>, attendee: ICAL.Property): boolean {
  const value = String(attendee.getFirstValue() ?? "")
    .trim()
    .toLowerCase();
  const email = attendee.getFirstParameter("email")?.toLowerCase();
  return wanted.has(value.replace(/^mailto:/, "")) || (email !== undefined && wanted.has(email));
}
