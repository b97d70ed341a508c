import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { meetingRequestSchema } from "#shared/scheduling/requests/meetingRequest.ts";
import { calendarRefSchema } from "#shared/scheduling/setup/calendarRef.ts";

/**
 * What is known of a request. `writing`: it was about to be written into a calendar, and nobody knows yet whether it was; `booked`:
 * it stands there; `rejected`: the visitor was told no; `cancelled`: it stood there, and somebody has taken it away. `entry`: what the
 * calendar calls it; its `key`: what it was made from, where that is not the request's id; its `sequence`: which version it is, as far as the calendar tells. `start`, `end`, `createdAt`: milliseconds since the epoch.
 */
export const meetingRecordSchema = defineSchema(() => {
  const common = {
    request: meetingRequestSchema,
    start: z.int(),
    end: z.int(),
    createdAt: z.int(),
  };
  const placed = { ...common, agent: z.string(), calendar: calendarRefSchema };
  const entry = z.object({
    id: z.string(),
    etag: z.string(),
    callUrl: z.string().optional(),
    sequence: z.int().optional(),
    key: z.string().optional(),
  });
  return z.discriminatedUnion("state", [
    z.object({ state: z.literal("writing"), ...placed }),
    z.object({ state: z.literal("booked"), ...placed, entry }),
    z.object({ state: z.literal("cancelled"), ...placed }),
    z.object({ state: z.literal("rejected"), ...common, reason: z.enum(["taken", "invalid"]) }),
  ]);
});

export type MeetingRecord = Readonly<z.infer<typeof meetingRecordSchema>>;

/** One that stands in a calendar. */
export type BookedRecord = Extract<MeetingRecord, { readonly state: "booked" }>;

/** One that was about to be written into a calendar. */
export type WritingRecord = Extract<MeetingRecord, { readonly state: "writing" }>;
