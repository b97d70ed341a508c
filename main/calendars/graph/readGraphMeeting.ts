import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { graphTime, graphTimeSchema } from "#shared/scheduling/busy/graphTime.ts";
import { answersOf } from "../answersOf.ts";
import { CalendarFailure } from "../CalendarFailure.ts";
import { readJson } from "../http/readJson.ts";
import type { KeptMeeting } from "../KeptMeeting.ts";

const eventSchema = defineSchema(() =>
  z.object({
    id: z.string(),
    "@odata.etag": z.string(),
    isCancelled: z.boolean().nullish(),
    start: graphTimeSchema,
    end: graphTimeSchema.nullish(),
    onlineMeeting: z.object({ joinUrl: z.string().nullish() }).nullish(),
    attendees: z
      .array(
        z.object({
          type: z.string().nullish(),
          emailAddress: z.object({ address: z.string().nullish(), name: z.string().nullish() }).nullish(),
          status: z.object({ response: z.string().nullish() }).nullish(),
        }),
      )
      .nullish(),
  }),
);

/** A meeting of Graph's. @throws {CalendarFailure} `bad-answer` */
export function readGraphMeeting(json: unknown): KeptMeeting {
  const event = readJson(eventSchema, json);
  const [start, end] = [graphTime(event.start), graphTime(event.end ?? event.start)];
  if (start === null || end === null)
    throw new CalendarFailure({ code: "bad-answer", message: "Microsoft does not say when the meeting is." });
  return {
    id: event.id,
    etag: event["@odata.etag"],
    status: event.isCancelled ? "cancelled" : "confirmed",
    start,
    end,
    callUrl: event.onlineMeeting?.joinUrl ?? undefined,
    ...answersOf(event.attendees ?? [], ({ emailAddress, status }) => [
      emailAddress?.address ?? "",
      status?.response,
    ]),
    guests: (event.attendees ?? []).flatMap(({ type, emailAddress, status }) =>
      !emailAddress?.address || type === "resource" || status?.response === "organizer"
        ? []
        : [{ email: emailAddress.address, name: emailAddress.name ?? "" }],
    ),
  };
}
