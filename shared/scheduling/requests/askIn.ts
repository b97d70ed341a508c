import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { instantSchema } from "../time/instant.ts";
import { type VisitorAsk, visitorAskSchema } from "./visitorAsk.ts";

const reportSchema = defineSchema(() =>
  z.object({
    event: z.literal("meetingRequested"),
    at: instantSchema,
    when: instantSchema,
    name: z.string(),
    email: z.string(),
    dialogue: z.string(),
    language: z.string(),
    request: z.object({
      requestId: z.string(),
      whom: z.string(),
      timeZone: z.string(),
      offer: z.object({ minutes: z.number(), snapshotId: z.string(), sig: z.string() }).optional(),
      wishes: z.array(instantSchema).optional(),
    }),
  }),
);

/**
 * What a visitor asks for by a report of the widget, by whichever way it came; null when it brings nothing of the kind, or what makes
 * no sense. Whether the time was really offered, `isOffered` tells.
 */
export function askIn(report: unknown): VisitorAsk | null {
  const read = reportSchema.safeParse(report);
  if (!read.success) return null;
  const { at: askedAt, when, request, event: _, ...said } = read.data;
  const { offer, wishes = [], ...asked } = request;
  const parsed = visitorAskSchema.safeParse({
    ...asked,
    ...said,
    askedAt,
    ...(offer && { offer: { ...offer, start: when / 1000 } }),
    wishes: wishes.map((wish) => wish / 1000),
  });
  return parsed.success ? parsed.data : null;
}
