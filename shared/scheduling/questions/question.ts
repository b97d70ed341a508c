import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { agentSchema } from "../availability/agent.ts";
import { meetingKindSchema } from "../availability/meetingKind.ts";
import { bookingStepSchema } from "../booking/bookingStep.ts";
import { pastBookingSchema } from "../routing/pastBooking.ts";
import { routingSchema } from "../routing/routing.ts";
import { instantSchema } from "../time/instant.ts";
import { intervalSchema } from "../time/interval.ts";
import { zoneSchema } from "../time/zoneSchema.ts";

/** What the command `slots` can be asked, one question a line. */
export const questionSchema = defineSchema(() => {
  const kind = { event: meetingKindSchema, agents: z.array(agentSchema) };
  const history = { ...routingSchema.shape, history: z.array(pastBookingSchema) };
  return z.discriminatedUnion("op", [
    z.object({
      op: z.literal("slots"),
      input: z.object({ now: instantSchema, window: intervalSchema, visitorTimeZone: zoneSchema, ...kind }),
    }),
    z.object({
      op: z.literal("busy"),
      input: z.object({
        provider: z.enum([
          "ics",
          "google.events",
          "google.freeBusy",
          "graph.calendarView",
          "graph.getSchedule",
        ]),
        payload: z.unknown(),
        calendarTimeZone: zoneSchema,
        agentEmail: z.string(),
        tentativeBlocks: z.boolean(),
        window: intervalSchema,
      }),
    }),
    z.object({ op: z.literal("route"), input: z.object({ ...history, available: z.array(z.string()) }) }),
    z.object({
      op: z.literal("routeSequence"),
      input: z.object({
        ...history,
        steps: z.array(z.object({ at: instantSchema, available: z.array(z.string()) })),
      }),
    }),
    z.object({
      op: z.literal("book"),
      input: z.object({ ...kind, routing: routingSchema, steps: z.array(bookingStepSchema) }),
    }),
  ]);
});

export type Question = Readonly<z.infer<typeof questionSchema>>;
