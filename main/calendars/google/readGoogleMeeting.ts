import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { googleTime } from "#shared/scheduling/busy/googleTime.ts";
import { utcZone } from "#shared/scheduling/time/utcZone.ts";
import { answersOf } from "../answersOf.ts";
import { CalendarFailure } from "../CalendarFailure.ts";
import { readJson } from "../http/readJson.ts";
import type { KeptMeeting } from "../KeptMeeting.ts";

const eventSchema = defineSchema(() => {
  const time = z.object({
    date: z.string().optional(),
    dateTime: z.string().optional(),
    timeZone: z.string().optional(),
  });
  return z.object({
    id: z.string(),
    etag: z.string(),
    status: z.string(),
    start: time.optional(),
    end: time.optional(),
    hangoutLink: z.string().optional(),
    attendees: z
      .array(
        z.object({
          email: z.string().default(""),
          displayName: z.string().optional(),
          responseStatus: z.string().optional(),
          organizer: z.boolean().optional(),
          self: z.boolean().optional(),
          resource: z.boolean().optional(),
        }),
      )
      .optional(),
    extendedProperties: z.object({ private: z.record(z.string(), z.string()).optional() }).optional(),
  });
});

/**
 * A meeting of Google's, and the key of the booking that it was made for.
 *
 * @throws {CalendarFailure} `bad-answer`
 */
export function readGoogleMeeting(json: unknown): {
  readonly kept: KeptMeeting;
  readonly key?: string | undefined;
} {
  const event = readJson(eventSchema, json);
  const { id, etag, status, start, end, hangoutLink, extendedProperties } = event;
  const from = start ? googleTime(start, utcZone) : null;
  const to = end ? googleTime(end, utcZone) : from;
  const isCancelled = status === "cancelled";
  // Of a deleted entry Google need not say more than that.
  if ((from === null || to === null) && !isCancelled)
    throw new CalendarFailure({ code: "bad-answer", message: "Google does not say when the meeting is." });
  return {
    kept: {
      id,
      etag,
      status: isCancelled ? "cancelled" : "confirmed",
      start: from ?? 0,
      end: to ?? 0,
      callUrl: hangoutLink,
      ...answersOf(event.attendees ?? [], ({ email, responseStatus }) => [email, responseStatus]),
      guests: (event.attendees ?? []).flatMap(({ email, displayName, organizer, self, resource }) =>
        email === "" || organizer || self || resource ? [] : [{ email, name: displayName ?? "" }],
      ),
    },
    key: extendedProperties?.private?.bookingKey,
  };
}
