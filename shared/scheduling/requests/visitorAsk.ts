import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { isTimeZone } from "../../dialogue/isTimeZone.ts";
import { requestIdPattern } from "./meetingRequest.ts";
import { whomPattern } from "./whom.ts";

const seconds = defineSchema(() => z.int().min(0).max(8.64e12));

/**
 * That a visitor asks for a meeting, as a report of the widget brings it. `askedAt`: milliseconds since the epoch, by the visitor's
 * clock; `offer`: he chose an offered time; `wishes`: none was offered, and these would suit. `start`, `wishes`: seconds since the
 * epoch; the rest as in `MeetingRequest`.
 */
export const visitorAskSchema = defineSchema(() =>
  z.object({
    requestId: z.string().regex(requestIdPattern),
    whom: z.string().regex(whomPattern),
    timeZone: z.string().max(64).refine(isTimeZone, "nobody knows this time zone"),
    name: z.string().max(200),
    email: z.email().max(254),
    dialogue: z.string().max(100),
    language: z.string().max(35),
    askedAt: z.int(),
    offer: z
      .object({
        start: seconds,
        minutes: z.number().positive().max(1440),
        snapshotId: z.string().min(1).max(64),
        sig: z.string().min(1).max(64),
      })
      .optional(),
    wishes: z.array(seconds).max(3).default([]),
  }),
);

export type VisitorAsk = Readonly<z.infer<typeof visitorAskSchema>>;
