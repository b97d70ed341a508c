import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { dialogueIdSchema } from "../../dialogue/idSchema.ts";
import { writtenDateSchema } from "./hours.ts";
import { setupLimits } from "./setupLimits.ts";

/** Days on which nobody who keeps them works, such as those of a country. */
export const holidayListSchema = defineSchema(() =>
  z.object({
    id: dialogueIdSchema,
    name: z.string().max(200).default(""),
    days: z.array(z.object({ date: writtenDateSchema, name: z.string().max(200) })).max(setupLimits.days),
  }),
);

export type HolidayList = Readonly<z.infer<typeof holidayListSchema>>;
