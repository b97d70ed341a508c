import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import type { BusyEvent } from "./busyEvent.ts";
import type { BusySource } from "./busySource.ts";
import { googleTime } from "./googleTime.ts";

const listSchema = defineSchema(() => {
  const time = z.object({
    date: z.string().nullish(),
    dateTime: z.string().nullish(),
    timeZone: z.string().nullish(),
  });
  const attendee = z.object({ self: z.boolean().nullish(), responseStatus: z.string().nullish() });
  const event = z.object({
    status: z.string().nullish(),
    transparency: z.string().nullish(),
    attendees: z.array(attendee).nullish(),
    start: time.nullish(),
    end: time.nullish(),
  });
  return z.object({ items: z.array(event) });
});

/** The entries of an answer of Google's `events.list`; null if it is no such answer, or says times that nobody can read. */
export function googleEvents(payload: unknown, { zone }: BusySource): BusyEvent[] | null {
  const list = listSchema.safeParse(payload);
  if (!list.success) return null;
  const events: BusyEvent[] = [];
  for (const { status, transparency, attendees, start, end } of list.data.items) {
    if (status === "cancelled") continue;
    const from = start ? googleTime(start, zone) : null;
    if (from === null) return null;
    const to = end ? googleTime(end, zone) : from;
    if (to === null) return null;
    events.push({
      start: from,
      end: to,
      showAs: transparency === "transparent" ? "free" : "busy",
      status: status ?? undefined,
      response: attendees?.find(({ self }) => self)?.responseStatus ?? undefined,
    });
  }
  return events;
}
