import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { instantSchema } from "../time/instant.ts";
import { type MeetingRequest, meetingRequestSchema } from "./meetingRequest.ts";

const reportSchema = defineSchema(() =>
  z.object({
    event: z.literal("meetingRequested"),
    when: instantSchema,
    name: z.string(),
    email: z.string(),
    dialogue: z.string(),
    language: z.string(),
    request: z.object({
      requestId: z.string(),
      whom: z.string(),
      timeZone: z.string(),
      offer: z.object({ minutes: z.number(), snapshotId: z.string(), sig: z.string() }),
    }),
  }),
);

/**
 * The request for an offered time that a report of the widget brings, by whichever way it came; null when it brings none, or one
 * that makes no sense. Whether the time was really offered, `isOffered` tells.
 */
export function requestIn(report: unknown): MeetingRequest | null {
  const read = reportSchema.safeParse(report);
  if (!read.success) return null;
  const { when, request, name, email, dialogue, language } = read.data;
  const { offer, ...asked } = request;
  const start = when / 1000;
  const parsed = meetingRequestSchema.safeParse({
    ...asked,
    ...offer,
    start,
    name,
    email,
    dialogue,
    language,
  });
  return parsed.success ? parsed.data : null;
}
