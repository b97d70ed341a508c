import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { instantOf } from "../time/instantOf.ts";
import { readDate } from "../time/readDate.ts";
import type { BusyEvent } from "./busyEvent.ts";
import type { BusySource } from "./busySource.ts";
import { graphTime, graphTimeSchema } from "./graphTime.ts";

const viewSchema = defineSchema(() =>
  z.object({
    value: z.array(
      z.object({
        isAllDay: z.boolean().nullish(),
        isCancelled: z.boolean().nullish(),
        showAs: z.string().nullish(),
        responseStatus: z.object({ response: z.string().nullish() }).nullish(),
        start: graphTimeSchema,
        end: graphTimeSchema.nullish(),
      }),
    ),
  }),
);

/** What Graph calls an answer, in the words of `calendarEventSchema`; any other word stays as it is. */
const responses = new Map([
  ["notResponded", "needsAction"],
  ["tentativelyAccepted", "tentative"],
]);

/**
 * The entries of an answer of Graph's `calendarView`; null if it is no such answer or has times that nobody can read. Whole days
 * are dates of the calendar's zone, whatever zone they are written in.
 */
export function graphCalendarView(payload: unknown, { zone }: BusySource): BusyEvent[] | null {
  const view = viewSchema.safeParse(payload);
  if (!view.success) return null;
  const events: BusyEvent[] = [];
  for (const { isAllDay, isCancelled, showAs, responseStatus, start, end } of view.data.value) {
    if (isCancelled) continue;
    const read = ({ dateTime, timeZone }: typeof start) => {
      if (!isAllDay) return graphTime({ dateTime, timeZone });
      const day = readDate(dateTime.slice(0, 10));
      return day === null ? null : instantOf(day * 86_400_000, zone);
    };
    const from = read(start);
    const to = read(end ?? start);
    if (from === null || to === null) return null;
    const response = responseStatus?.response ?? undefined;
    events.push({
      start: from,
      end: to,
      showAs: showAs ?? undefined,
      response: response && (responses.get(response) ?? response),
    });
  }
  return events;
}
