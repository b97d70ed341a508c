import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";

/** What a webhook is sent (`reportsBody`). `test`: the events are made up, and nobody keeps them. */
export const eventsBodySchema = defineSchema(() =>
  z.object({
    test: z.boolean().optional(),
    events: z
      .array(z.looseObject({ id: z.string().min(1).max(200), event: z.string().min(1).max(100) }))
      .max(1000),
  }),
);
