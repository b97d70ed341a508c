import type { ShownLink } from "#shared/engine/effect.ts";
import { h } from "../view/h.ts";

/** A meeting as a file for the visitor's own calendar. It stands in the address itself. */
export function calendarLink({ label, url }: ShownLink): HTMLElement | undefined {
  if (!url.startsWith("data:text/calendar;")) return undefined;
  return h("a", { class: "card", href: url, download: "meeting.ics" }, label);
}
