import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { instantSchema } from "../time/instant.ts";

/** A meeting that an agent was given. Only those with the status `confirmed` count. */
export const pastBookingSchema = defineSchema(() =>
  z.object({ agent: z.string(), createdAt: instantSchema, status: z.string() }),
);

export type PastBooking = Readonly<z.infer<typeof pastBookingSchema>>;
