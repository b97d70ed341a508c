import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { readDate } from "../time/readDate.ts";
import { zoneSchema } from "../time/zoneSchema.ts";
import { calendarSchema } from "./calendar.ts";
import { weekdays } from "./weekday.ts";
import { workingRangeSchema } from "./workingRange.ts";

/**
 * Somebody with whom one can meet. `workingHours`: the usual week; `dateOverrides`: what replaces it on single dates
 * (`2026-12-24`), an empty list is a day off. Both in the agent's own time zone.
 */
export const agentSchema = defineSchema(() =>
  z.object({
    id: z.string(),
    timeZone: zoneSchema,
    workingHours: z.partialRecord(z.enum(weekdays), z.array(workingRangeSchema)),
    dateOverrides: z.record(
      z.string().refine((date) => readDate(date) !== null, "a date is written 2026-12-24"),
      z.array(workingRangeSchema),
    ),
    calendars: z.array(calendarSchema),
  }),
);

export type Agent = Readonly<z.infer<typeof agentSchema>>;
