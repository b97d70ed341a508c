import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { relayProblemSchema } from "./relayProblem.ts";

/** A relay that the studio fetches from. `url`: its address without a slash at the end. */
export const relayPlaceSchema = defineSchema(() =>
  z.object({
    id: z.string().min(1).max(100),
    name: z.string().trim().min(1).max(200),
    url: z.string().max(500),
  }),
);

/** A meeting that a visitor was promised and that the calendar then refused. `start`: milliseconds since the epoch. */
export const refusedMeetingSchema = defineSchema(() =>
  z.object({ requestId: z.string(), name: z.string(), email: z.string(), start: z.int() }),
);

/**
 * A relay with what has come of it. `events`, `meetings`: how many came in all; `fetchedAt`: when it was last asked with success,
 * milliseconds since the epoch; `problem`: what stood in the way since; `refused`: those whom somebody has to write to;
 * `unreadable`: how many of its news of meetings were left out.
 */
export const relayConnectionSchema = defineSchema(() =>
  relayPlaceSchema.extend({
    events: z.int().default(0),
    meetings: z.int().default(0),
    fetchedAt: z.int().optional(),
    problem: relayProblemSchema.optional(),
    unreadable: z.int().default(0),
    refused: z.array(refusedMeetingSchema).default([]),
  }),
);

export type RelayPlace = Readonly<z.infer<typeof relayPlaceSchema>>;
export type RefusedMeeting = Readonly<z.infer<typeof refusedMeetingSchema>>;
export type RelayConnection = Readonly<z.infer<typeof relayConnectionSchema>>;
