import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { zoneSchema } from "../time/zoneSchema.ts";
import { calendarEventSchema } from "./calendarEvent.ts";

/**
 * A calendar of an agent, as it was read. `checkForConflicts`: its entries keep the agent from being offered. `status`: anything
 * but `ok` says that it could not be read; `error` says why. `timeZone`: of its all-day entries.
 */
export const calendarSchema = defineSchema(() =>
  z.object({
    id: z.string(),
    timeZone: zoneSchema,
    checkForConflicts: z.boolean(),
    status: z.string(),
    error: z.unknown().optional(),
    events: z
      .array(calendarEventSchema)
      .nullish()
      .transform((events) => events ?? []),
  }),
);

export type Calendar = Readonly<z.infer<typeof calendarSchema>>;
