import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { isTimeZone } from "../../dialogue/isTimeZone.ts";
import { whomPattern } from "./whom.ts";

/** Of a request: the same for each try of it. */
export const requestIdPattern = /^[\w-]{8,64}$/;

/**
 * A visitor asks for an offered time. `whom`: `team:ID` or `agent:ID`; `start`: seconds since the epoch; `timeZone`: the visitor's,
 * for words about the time only; `sig`: of the time, from the snapshot; `dialogue`: its id; `language`: the visitor's, as a BCP 47 tag.
 */
export const meetingRequestSchema = defineSchema(() =>
  z.object({
    requestId: z.string().regex(requestIdPattern),
    whom: z.string().regex(whomPattern),
    start: z.int().min(0).max(8.64e12),
    minutes: z.number().positive().max(1440),
    snapshotId: z.string().min(1).max(64),
    sig: z.string().min(1).max(64),
    timeZone: z.string().max(64).refine(isTimeZone, "nobody knows this time zone"),
    name: z.string().max(200),
    email: z.email().max(254),
    dialogue: z.string().max(100),
    language: z.string().max(35),
  }),
);

export type MeetingRequest = Readonly<z.infer<typeof meetingRequestSchema>>;
