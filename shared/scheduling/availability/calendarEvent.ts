import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { dateSchema } from "../time/dateSchema.ts";
import { instantSchema } from "../time/instant.ts";

/**
 * An entry of a calendar, as far as busy time depends on it. `showAs`: busy, free, tentative, oof or workingElsewhere; `status`:
 * confirmed or cancelled; `response`: what the agent answered (accepted, declined, tentative, needsAction, organizer). Other
 * words are taken, and block. `booking`: Parley made it. All-day entries run from date to date, the last one exclusive.
 */
export const calendarEventSchema = defineSchema(() => {
  const shared = {
    showAs: z.string().nullish(),
    status: z.string().nullish(),
    response: z.string().nullish(),
    booking: z.boolean().default(false),
  };
  return z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("timed"), start: instantSchema, end: instantSchema, ...shared }),
    z.object({ kind: z.literal("allDay"), startDate: dateSchema, endDate: dateSchema, ...shared }),
  ]);
});

export type CalendarEvent = Readonly<z.infer<typeof calendarEventSchema>>;
