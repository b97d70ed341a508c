import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";

/** A calendar of a connected account; see `calendarAccountSchema`. */
export const calendarRefSchema = defineSchema(() => z.object({ account: z.string(), calendar: z.string() }));

export type CalendarRef = Readonly<z.infer<typeof calendarRefSchema>>;
