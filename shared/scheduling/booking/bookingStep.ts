import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { instantSchema } from "../time/instant.ts";
import { readInstant } from "../time/readInstant.ts";

/**
 * One step of a script of bookings: a request, several at the same time, a cancellation, or what happens to a calendar
 * meanwhile: somebody else's entry (`block`), or that it cannot be read or can be again.
 */
export const bookingStepSchema = defineSchema(() => {
  const request = { key: z.string(), start: z.string().transform((text) => readInstant(text)) };
  const calendar = { agent: z.string(), calendar: z.string() };
  return z.discriminatedUnion("do", [
    z.object({ do: z.literal("book"), at: instantSchema, ...request }),
    z.object({ do: z.literal("parallel"), at: instantSchema, requests: z.array(z.object(request)) }),
    z.object({ do: z.literal("cancel"), at: instantSchema, key: z.string() }),
    z.object({ do: z.literal("block"), ...calendar, start: instantSchema, end: instantSchema }),
    z.object({ do: z.literal("calendarError"), ...calendar }),
    z.object({ do: z.literal("calendarOk"), ...calendar }),
  ]);
});

export type BookingStep = Readonly<z.infer<typeof bookingStepSchema>>;
