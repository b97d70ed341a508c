import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { calendarRefSchema } from "../scheduling/setup/calendarRef.ts";

/** What ids of a relay's own news begin with; nobody else's may. */
export const relayIdStart = "relay/";

/** The name of a relay's news of a meeting among the events that it answers; no visitor's event may have it. */
export const relayMeetingEvent = "relayMeeting";

/**
 * What a relay tells the studio of a meeting. `confirmed`: it stands in the agent's calendar; `cancelled`: it did; `failed`: the visitor
 * was told that it is requested, and the calendar has refused it. `entry`: the calendar's id of it. Instants: milliseconds since the
 * epoch; `at`: when it became so.
 */
export const relayMeetingSchema = defineSchema(() =>
  z.object({
    id: z.string().startsWith(relayIdStart),
    event: z.literal(relayMeetingEvent),
    at: z.int(),
    state: z.enum(["confirmed", "cancelled", "failed"]),
    requestId: z.string(),
    whom: z.string(),
    agent: z.string(),
    start: z.int(),
    end: z.int(),
    createdAt: z.int(),
    name: z.string(),
    email: z.string(),
    timeZone: z.string(),
    language: z.string(),
    dialogue: z.string(),
    calendar: calendarRefSchema.nullable(),
    entry: z.string().nullable(),
    callUrl: z.string().nullable(),
  }),
);

export type RelayMeeting = Readonly<z.infer<typeof relayMeetingSchema>>;
